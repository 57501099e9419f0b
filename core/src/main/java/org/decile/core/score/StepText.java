package org.decile.core.score;

import org.decile.core.law.Citation;

/// A step of an explanation as plain text, with its paragraph.
final class StepText {

    private StepText() {}

    static void write(Step step, int depth, TextPage page) {
        page.item(depth, "- ", step.text() + " " + law(step.law()));
    }

    /// `[42 CFR 414.1380(b)(1)]`, with a mark where the figure could not be checked against the source.
    static String law(Citation law) {
        return "[%s%s]".formatted(law.text(), law.unverified().isPresent() ? "; not verified" : "");
    }
}
