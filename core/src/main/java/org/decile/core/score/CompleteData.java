package org.decile.core.score;

import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.ReportingPolicy;

/// Data completeness, 42 CFR 414.1340: the share of eligible cases that must be reported on.
final class CompleteData {
    private final Parameter<Percent> threshold;

    CompleteData(ReportingPolicy policy) {
        this.threshold = policy.completeness();
    }

    /// Met at or above the threshold, and when no case was eligible at all.
    boolean isMet(Optional<Percent> completeness) {
        return completeness
                .map(share -> share.compareTo(threshold.value()) >= 0)
                .orElse(true);
    }

    /// Why the data are incomplete, and the points the measure gets instead.
    Step step(MeasureFigures figures, Parameter<Points> instead) {
        return Step.of(
                Reason.INCOMPLETE_DATA,
                instead.law(),
                instead.value(),
                figures.completeness().orElse(Percent.ZERO),
                threshold.value());
    }

    Optional<Step> fact(MeasureFigures figures) {
        return figures.completeness()
                .map(share -> Step.of(
                        Reason.COMPLETE_DATA,
                        threshold.law(),
                        share,
                        figures.reporting().eligiblePopulation(),
                        threshold.value()));
    }
}
