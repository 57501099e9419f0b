package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;
import org.decile.core.policy.QualityPolicy;

/// The CAHPS for MIPS survey counts as one measure, 42 CFR 414.1335(a)(3): its points are the mean of those of its
/// summary measures that have a benchmark.
final class CahpsSurvey {
    private static final MeasureId SURVEY = new MeasureId("321");
    private static final Citation LAW = new Citation(
            "42 CFR 414.1335(a)(3)",
            Optional.of(
                    "that the survey's points are the plain mean of its summary measures rests on memory of CMS guides"));

    private final QualityPolicy policy;
    private final MeasureCatalog catalog;
    private final boolean explained;

    CahpsSurvey(QualityPolicy policy, MeasureCatalog catalog, boolean explained) {
        this.policy = policy;
        this.catalog = catalog;
        this.explained = explained;
    }

    /// Puts the survey in the place of its summary measures, which stay in the list as parts that do not count.
    List<MeasureScore> combine(List<MeasureScore> scores) {
        List<MeasureScore> parts = new ArrayList<>();
        List<MeasureScore> combined = new ArrayList<>(scores.size());
        for (MeasureScore score : scores) {
            if (isPart(score)) {
                parts.add(score);
                combined.add(asPart(score));
            } else if (!isSurvey(score)) {
                combined.add(score);
            }
        }
        boolean reported = !parts.isEmpty() || combined.size() < scores.size();
        if (reported) {
            combined.add(survey(parts));
        }
        return combined;
    }

    private MeasureScore survey(List<MeasureScore> parts) {
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part.isBecause(Reason.NOT_FOR_PARTICIPATION))) {
            Step why = explained ? parts.getFirst().headline() : Step.of(Reason.NOT_FOR_PARTICIPATION, LAW, "");
            return score(Points.ZERO, Points.ZERO, MeasureScore.State.EXCLUDED, why);
        }
        List<MeasureScore> counted =
                parts.stream().filter(part -> part.decile().isPresent()).toList();
        if (counted.isEmpty()) {
            return score(Points.ZERO, Points.ZERO, MeasureScore.State.EXCLUDED, Step.of(Reason.CAHPS_NO_PARTS, LAW));
        }
        Points sum = counted.stream().map(MeasureScore::points).reduce(Points.ZERO, Points::plus);
        Points mean =
                Points.fraction(sum.tenThousandths(), Points.of(counted.size()).tenThousandths());
        Step why = Step.of(Reason.CAHPS_MEAN, LAW, mean, counted.size());
        return score(mean, policy.measures().maximum().value(), MeasureScore.State.NOT_CHOSEN, why);
    }

    private MeasureScore score(Points points, Points available, MeasureScore.State state, Step why) {
        return new MeasureScore(
                new BenchmarkKey(SURVEY, CollectionType.CAHPS),
                catalog.find(SURVEY),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                points,
                available,
                state,
                state == MeasureScore.State.EXCLUDED ? Optional.of(why.reason()) : Optional.empty(),
                explained ? List.of(why) : List.of());
    }

    private static MeasureScore asPart(MeasureScore score) {
        return score.isBecause(Reason.NOT_FOR_PARTICIPATION)
                ? score
                : score.leftOut(Step.of(Reason.CAHPS_PART, LAW, SURVEY));
    }

    private static boolean isPart(MeasureScore score) {
        return score.key().collectionType() == CollectionType.CAHPS && !isSurvey(score);
    }

    private static boolean isSurvey(MeasureScore score) {
        return score.key().measureId().equals(SURVEY);
    }
}
