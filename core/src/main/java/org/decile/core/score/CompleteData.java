package org.decile.core.score;

import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.BySize;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.WebInterfacePolicy;

/// Data completeness, 42 CFR 414.1340: the share of eligible cases that must be reported on.
final class CompleteData {
    private final Parameter<Percent> threshold;
    private final WebInterfacePolicy webInterface;

    CompleteData(QualityPolicy policy) {
        this.threshold = policy.reporting().completeness();
        this.webInterface = policy.webInterface();
    }

    /// Cases that the share is taken of: all eligible ones, for the Web Interface its sample.
    long expected(CollectionType type, long eligible) {
        return type == CollectionType.WEB_INTERFACE
                ? Math.min(eligible, webInterface.sample().value())
                : eligible;
    }

    /// Met at or above the threshold, and when no case was eligible at all. The whole sample of the Web Interface must
    /// be reported on.
    boolean isMet(CollectionType type, Optional<Percent> completeness) {
        Percent needed = type == CollectionType.WEB_INTERFACE ? Percent.HUNDRED : threshold.value();
        return completeness.map(share -> share.compareTo(needed) >= 0).orElse(true);
    }

    boolean isMet(MeasureScore score) {
        return isMet(score.key().collectionType(), score.completeness());
    }

    /// Points of a measure with incomplete data.
    Parameter<Points> instead(CollectionType type, BySize usual, boolean smallPractice) {
        return type == CollectionType.WEB_INTERFACE ? webInterface.lackOfCompleteData() : usual.forSmall(smallPractice);
    }

    /// Why the data are incomplete, and the points the measure gets instead.
    Step step(CollectionType type, MeasureFigures figures, Parameter<Points> instead) {
        if (type == CollectionType.WEB_INTERFACE) {
            return Step.of(
                    Reason.INCOMPLETE_SAMPLE,
                    instead.law(),
                    instead.value(),
                    figures.reporting().reported(),
                    figures.expected());
        }
        return Step.of(
                Reason.INCOMPLETE_DATA,
                instead.law(),
                instead.value(),
                figures.completeness().orElse(Percent.ZERO),
                threshold.value());
    }

    Optional<Step> fact(CollectionType type, MeasureFigures figures) {
        if (type == CollectionType.WEB_INTERFACE) {
            return Optional.of(Step.of(
                    Reason.COMPLETE_SAMPLE,
                    webInterface.sample().law(),
                    figures.reporting().reported(),
                    figures.expected()));
        }
        return figures.completeness()
                .map(share -> Step.of(
                        Reason.COMPLETE_DATA,
                        threshold.law(),
                        share,
                        figures.reporting().eligiblePopulation(),
                        threshold.value()));
    }
}
