package org.decile.core.score;

import java.util.List;
import java.util.stream.Collectors;
import org.decile.core.law.Citation;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.CitationPolicy;
import org.decile.core.policy.QualityPolicy;

/// What was achieved of what could be, 42 CFR 414.1380(b)(1)(vii): the points of the measures that count over ten
/// points for each required measure and each measure calculated from claims.
///
/// @param missing required measures that were not reported
/// @param percent points over available points, without bonuses and improvement; zero when nothing is available
record Achievement(Points points, Points available, int missing, Percent percent, List<Step> steps) {
    static Achievement of(
            BestMeasures.Choice choice, RequiredMeasures required, QualityPolicy policy, boolean explained) {
        Points each = policy.measures().maximum().value();
        Points points = Points.ZERO;
        int further = -choice.filledPlaces();
        for (MeasureScore score : choice.measures()) {
            if (score.isChosen()) {
                points = points.plus(score.points());
                further++;
            }
        }
        Points available = each.times(required.number() + further).minus(required.reduction());
        int missing = required.number()
                - choice.filledPlaces()
                - (required.reduction().isZero() ? 0 : 1);
        Percent percent = available.isZero() ? Percent.ZERO : Percent.ratio(points, available);
        CitationPolicy laws = policy.citations();
        Explanation steps = Explanation.begin(explained);
        steps.addAll(required.steps());
        explainPoints(choice, points, laws, steps);
        if (missing > 0) {
            explainMissing(choice, missing, each, laws.measures(), steps);
        }
        explainAvailable(available, required, further, each, laws.category(), steps);
        if (!available.isZero()) {
            steps.add(Reason.ACHIEVEMENT_PERCENT, laws.category(), points, available, percent);
        }
        return new Achievement(points, available, missing, percent, steps.steps());
    }

    private static void explainPoints(BestMeasures.Choice choice, Points sum, CitationPolicy laws, Explanation steps) {
        steps.add(() -> {
            String terms = choice.measures().stream()
                    .filter(MeasureScore::isChosen)
                    .sorted(BestMeasures.ORDER)
                    .map(score -> score.points().toString())
                    .collect(Collectors.joining(" + "));
            return terms.isEmpty()
                    ? Step.of(Reason.NO_ACHIEVEMENT, laws.measures())
                    : Step.of(Reason.ACHIEVEMENT_POINTS, laws.category(), terms, sum);
        });
    }

    private static void explainMissing(
            BestMeasures.Choice choice, int missing, Points each, Citation law, Explanation steps) {
        if (missing == 1 && choice.outcomeMissing()) {
            steps.add(Reason.MISSING_OUTCOME, law, each);
        } else {
            steps.add(Reason.MISSING_MEASURES, law, missing, each);
        }
    }

    private static void explainAvailable(
            Points available, RequiredMeasures required, int further, Points each, Citation law, Explanation steps) {
        int number = required.number();
        if (!required.reduction().isZero()) {
            steps.add(Reason.AVAILABLE_AFTER_REDUCTION, law, available, number + further, each, required.reduction());
        } else if (further == 0) {
            steps.add(Reason.AVAILABLE_POINTS, law, available, number, each);
        } else {
            steps.add(Reason.AVAILABLE_WITH_CLAIMS, law, available, number, each, further);
        }
    }
}
