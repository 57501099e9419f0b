package org.decile.core.law;

import java.util.Optional;

/// The paragraph or publication behind a parameter or a step.
///
/// @param text such as `42 CFR 414.1380(b)(1)(iii)`
/// @param unverified why the figure could not be checked against the source itself, if so; shown beside every score it
///     affects
public record Citation(String text, Optional<String> unverified) {

    public static Citation of(String text) {
        return new Citation(text, Optional.empty());
    }

    @Override
    public String toString() {
        return unverified.map(why -> text + " (not verified: " + why + ")").orElse(text);
    }
}
