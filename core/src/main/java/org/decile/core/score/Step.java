package org.decile.core.score;

import java.util.List;
import org.decile.core.law.Citation;

/// One step of an explanation: a rule that was looked at, what it found, and the paragraph behind it.
///
/// @param reason which rule and outcome
/// @param values the figures that fill the reason's sentence, in its order
/// @param law the paragraph or publication behind it
public record Step(Reason reason, List<Object> values, Citation law) {

    public static Step of(Reason reason, Citation law, Object... values) {
        return new Step(reason, List.of(values), law);
    }

    /// The rule had a say; otherwise it was looked at and left the score alone.
    public boolean applied() {
        return reason.effect() != Reason.Effect.NOT_APPLIED;
    }

    /// The sentence to show, with full figures.
    public String text() {
        return reason.sentence(values);
    }
}
