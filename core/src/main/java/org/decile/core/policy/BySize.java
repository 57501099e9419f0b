package org.decile.core.policy;

import org.decile.core.number.Points;

/// Points that depend on whether a practice is small.
public record BySize(Parameter<Points> large, Parameter<Points> small) {

    /// The parameter that holds for a practice.
    public Parameter<Points> forSmall(boolean smallPractice) {
        return smallPractice ? small : large;
    }

    static BySize of(PolicySection section) {
        return new BySize(section.points("points"), section.points("small-practice-points"));
    }
}
