package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.decile.core.law.Citation;
import org.jspecify.annotations.Nullable;

/// The steps of an explanation, gathered while the rules are applied. No rule looks at them: where only figures are
/// wanted, the same rules run with an explanation that keeps nothing.
final class Explanation {
    private static final Explanation NOT_WANTED = new Explanation(null);

    private final @Nullable List<Step> steps;

    private Explanation(@Nullable List<Step> steps) {
        this.steps = steps;
    }

    /// One without any step yet; it stays so unless an explanation is wanted.
    static Explanation begin(boolean wanted) {
        return wanted ? new Explanation(new ArrayList<>()) : NOT_WANTED;
    }

    void add(Step step) {
        if (steps != null) {
            steps.add(step);
        }
    }

    void add(Reason reason, Citation law, Object... values) {
        if (steps != null) {
            steps.add(Step.of(reason, law, values));
        }
    }

    /// Adds a step that takes work to put into words.
    void add(Supplier<Step> step) {
        if (steps != null) {
            steps.add(step.get());
        }
    }

    /// Adds all that somebody has to tell; nobody is asked unless it is wanted.
    void tell(Consumer<Explanation> teller) {
        if (steps != null) {
            teller.accept(this);
        }
    }

    void addAll(List<Step> further) {
        if (steps != null) {
            steps.addAll(further);
        }
    }

    /// Puts a step before all others: the first one says what became of it all.
    void addFirst(Reason reason, Citation law, Object... values) {
        if (steps != null) {
            steps.addFirst(Step.of(reason, law, values));
        }
    }

    List<Step> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}
