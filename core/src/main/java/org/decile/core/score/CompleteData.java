package org.decile.core.score;

import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.BySize;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.WebInterfacePolicy;
import org.decile.core.submission.Counts;

/// Data completeness, 42 CFR 414.1340: the share of eligible cases that must be reported on.
final class CompleteData {
    private final Parameter<Percent> threshold;
    private final WebInterfacePolicy webInterface;

    CompleteData(QualityPolicy policy) {
        this.threshold = policy.reporting().completeness();
        this.webInterface = policy.webInterface();
    }

    /// CMS collects survey and administrative claims data itself; nobody can report them incompletely.
    static boolean applies(CollectionType type) {
        return type != CollectionType.CAHPS && type != CollectionType.ADMINISTRATIVE_CLAIMS;
    }

    /// Share of the cases that were reported on; empty without eligible cases, and where completeness does not apply.
    Optional<Percent> share(CollectionType type, Counts counts) {
        long expected = expected(type, counts.eligiblePopulation());
        return expected == 0 || !applies(type)
                ? Optional.empty()
                : Optional.of(Percent.share(counts.reported(), expected).atMost(Percent.HUNDRED));
    }

    /// Cases that the share is taken of: all eligible ones, for the Web Interface its sample.
    private long expected(CollectionType type, long eligible) {
        return type == CollectionType.WEB_INTERFACE
                ? Math.min(eligible, webInterface.sample().value())
                : eligible;
    }

    /// Met at or above the threshold, never without any eligible case; always where completeness does not apply. The
    /// whole sample of the Web Interface must be reported on.
    boolean isMet(CollectionType type, Optional<Percent> completeness) {
        Percent needed = type == CollectionType.WEB_INTERFACE ? Percent.HUNDRED : threshold.value();
        return completeness.map(share -> share.compareTo(needed) >= 0).orElse(!applies(type));
    }

    boolean isMet(MeasureScore score) {
        return isMet(score.key().collectionType(), score.completeness());
    }

    /// Points of a measure with incomplete data.
    Parameter<Points> instead(CollectionType type, BySize usual, boolean smallPractice) {
        return type == CollectionType.WEB_INTERFACE ? webInterface.lackOfCompleteData() : usual.forSmall(smallPractice);
    }

    boolean isMet(MeasureDraft draft) {
        return isMet(draft.collectionType(), draft.completeness());
    }

    /// Why the data are incomplete, and the points the measure gets instead.
    void explainLack(MeasureDraft draft, Parameter<Points> instead, Explanation steps) {
        if (draft.collectionType() == CollectionType.WEB_INTERFACE) {
            Counts counts = draft.figures().reporting();
            steps.add(
                    Reason.INCOMPLETE_SAMPLE,
                    instead.law(),
                    instead.value(),
                    counts.reported(),
                    expected(CollectionType.WEB_INTERFACE, counts.eligiblePopulation()));
        } else {
            steps.add(
                    Reason.INCOMPLETE_DATA,
                    instead.law(),
                    instead.value(),
                    draft.completeness().orElse(Percent.ZERO),
                    threshold.value());
        }
    }

    /// What completeness was found, where it applies.
    void explain(MeasureDraft draft, Explanation steps) {
        Counts counts = draft.figures().reporting();
        if (draft.collectionType() == CollectionType.WEB_INTERFACE) {
            steps.add(
                    Reason.COMPLETE_SAMPLE,
                    webInterface.sample().law(),
                    counts.reported(),
                    expected(CollectionType.WEB_INTERFACE, counts.eligiblePopulation()));
        } else if (draft.completeness().isPresent()) {
            steps.add(
                    Reason.COMPLETE_DATA,
                    threshold.law(),
                    draft.completeness().get(),
                    counts.eligiblePopulation(),
                    threshold.value());
        }
    }
}
