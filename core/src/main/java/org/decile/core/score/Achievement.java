package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.decile.core.law.Citation;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.QualityPolicy;

/// What was achieved of what could be, 42 CFR 414.1380(b)(1)(vii): the points of the measures that count over ten
/// points
/// for each required measure and each measure calculated from claims.
///
/// @param missing required measures that were not reported
record Achievement(Points points, Points available, int missing, List<Step> steps) {
    private static final Citation LAW = Citation.of("42 CFR 414.1380(b)(1)(vii)");
    private static final Citation NOT_REPORTED = Citation.of("42 CFR 414.1380(b)(1)(i)");

    static Achievement of(BestMeasures.Choice choice, RequiredMeasures required, QualityPolicy policy) {
        Points each = policy.measures().maximum().value();
        int further =
                (int) choice.measures().stream().filter(MeasureScore::isChosen).count() - choice.filledPlaces();
        Points available = each.times(required.number() + further).minus(required.reduction());
        int missing = required.number()
                - choice.filledPlaces()
                - (required.reduction().isZero() ? 0 : 1);
        List<Step> steps = new ArrayList<>(required.steps());
        steps.add(sum(choice));
        if (missing > 0) {
            steps.add(missing(choice, missing, each));
        }
        steps.add(available(available, required, further, each));
        Achievement achievement = new Achievement(choice.points(), available, missing, steps);
        steps.add(Step.of(Reason.ACHIEVEMENT_PERCENT, LAW, choice.points(), available, achievement.percent()));
        return new Achievement(choice.points(), available, missing, List.copyOf(steps));
    }

    /// Points over available points, without bonuses and improvement; zero when nothing is available.
    Percent percent() {
        return available.isZero() ? Percent.ZERO : Percent.ratio(points, available);
    }

    private static Step sum(BestMeasures.Choice choice) {
        StringJoiner terms = new StringJoiner(" + ");
        choice.measures().stream()
                .filter(MeasureScore::isChosen)
                .sorted(BestMeasures.ORDER)
                .forEach(score -> terms.add(score.points().toString()));
        return terms.length() == 0
                ? Step.of(Reason.NO_ACHIEVEMENT, NOT_REPORTED)
                : Step.of(Reason.ACHIEVEMENT_POINTS, LAW, terms.toString(), choice.points());
    }

    private static Step missing(BestMeasures.Choice choice, int missing, Points each) {
        return missing == 1 && choice.outcomeMissing()
                ? Step.of(Reason.MISSING_OUTCOME, NOT_REPORTED, each)
                : Step.of(Reason.MISSING_MEASURES, NOT_REPORTED, missing, each);
    }

    private static Step available(Points available, RequiredMeasures required, int further, Points each) {
        if (!required.reduction().isZero()) {
            return Step.of(
                    Reason.AVAILABLE_AFTER_REDUCTION,
                    LAW,
                    available,
                    required.number() + further,
                    each,
                    required.reduction());
        }
        return further == 0
                ? Step.of(Reason.AVAILABLE_POINTS, LAW, available, required.number(), each)
                : Step.of(Reason.AVAILABLE_WITH_CLAIMS, LAW, available, required.number(), each, further);
    }
}
