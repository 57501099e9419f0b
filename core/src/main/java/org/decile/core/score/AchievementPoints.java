package org.decile.core.score;

import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.Standing;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.CitationPolicy;
import org.decile.core.policy.MeasurePolicy;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.ReportingPolicy;

/// Measure achievement points, 42 CFR 414.1380(b)(1)(i): completeness first, then case minimum and benchmark, then
/// points by decile with their floors and caps.
final class AchievementPoints {
    private final ReportingPolicy reporting;
    private final MeasurePolicy points;
    private final DecilePoints decilePoints;
    private final ToppedOutCap toppedOutCap;
    private final CompleteData completeData;
    private final CitationPolicy citations;

    AchievementPoints(QualityPolicy policy) {
        this.reporting = policy.reporting();
        this.citations = policy.citations();
        this.points = policy.measures();
        this.decilePoints = new DecilePoints(policy.measures());
        this.toppedOutCap = new ToppedOutCap(policy.toppedOut());
        this.completeData = new CompleteData(policy);
    }

    MeasureScore score(MeasureDraft draft, Participant participant, Explanation steps) {
        boolean small = participant.smallPractice();
        if (draft.hasNoCase()) {
            steps.add(Reason.NO_CASE, reporting.completeness().law());
            return scored(draft, Optional.empty(), Points.ZERO, steps);
        }
        if (!completeData.isMet(draft)) {
            Parameter<Points> instead =
                    completeData.instead(draft.collectionType(), points.lackOfCompleteData(), small);
            completeData.explainLack(draft, instead, steps);
            return scored(draft, Optional.empty(), instead.value(), steps);
        }
        Parameter<Points> lacking = points.lackOfBenchmark().forSmall(small);
        return isLacking(draft, lacking, steps) ? withoutBenchmark(draft, lacking, steps) : byDecile(draft, steps);
    }

    /// Whether there are too few cases, no benchmark or no rate to hold against it, (b)(1)(i)(A).
    private boolean isLacking(MeasureDraft draft, Parameter<Points> instead, Explanation steps) {
        int needed = reporting.caseMinimum().value();
        long cases = draft.figures().cases();
        if (cases < needed && CompleteData.applies(draft.collectionType())) {
            steps.add(Reason.FEW_CASES, instead.law(), instead.value(), cases, needed);
        } else if (draft.benchmark().isEmpty()) {
            steps.add(Reason.NO_BENCHMARK, instead.law(), instead.value());
        } else if (draft.rate().isEmpty()) {
            steps.add(Reason.NO_RATE, instead.law(), instead.value());
        } else {
            return false;
        }
        return true;
    }

    private MeasureScore withoutBenchmark(MeasureDraft draft, Parameter<Points> instead, Explanation steps) {
        Points atLeast = newMeasureFloor(draft, instead.value(), steps);
        steps.tell(told -> explain(draft, false, told));
        return scored(draft, Optional.empty(), atLeast, steps);
    }

    private MeasureScore byDecile(MeasureDraft draft, Explanation steps) {
        Benchmark benchmark = draft.benchmark().orElseThrow();
        Rate rate = draft.rate().orElseThrow();
        Standing standing = benchmark.ladder().standing(rate);
        Points ofDecile = decilePoints.points(rate, benchmark.ladder(), standing, steps);
        Points floored = newMeasureFloor(draft, ofDecile, steps);
        Points capped = toppedOutCap.apply(floored, benchmark, steps);
        steps.tell(told -> explain(draft, true, told));
        return scored(draft, Optional.of(standing.decile()), capped, steps);
    }

    private MeasureScore scored(MeasureDraft draft, Optional<Integer> decile, Points earned, Explanation steps) {
        return draft.scored(decile, earned, points.maximum().value(), steps);
    }

    /// The points of a new measure are at least those of its year, (b)(1)(i)(A)(3) and (C). The rule speaks of measures
    /// that are submitted; those calculated from claims are not.
    private Points newMeasureFloor(MeasureDraft draft, Points earned, Explanation steps) {
        if (draft.collectionType() == CollectionType.ADMINISTRATIVE_CLAIMS) {
            return earned;
        }
        int nthYear = draft.measure().yearsInUse() + 1;
        Points floor = points.newMeasureFloor(nthYear).orElse(Points.ZERO);
        if (earned.compareTo(floor) >= 0) {
            return earned;
        }
        steps.addFirst(Reason.NEW_MEASURE_FLOOR, points.newMeasureFloors().law(), floor, earned, nthYear);
        return floor;
    }

    /// The facts behind the points.
    private void explain(MeasureDraft draft, boolean onPerformance, Explanation steps) {
        if (draft.measure().isInverse()) {
            steps.add(Reason.INVERSE, citations.benchmarks());
        }
        if (onPerformance) {
            explain(draft.benchmark().orElseThrow(), steps);
        }
        if (CompleteData.applies(draft.collectionType())) {
            completeData.explain(draft, steps);
            if (onPerformance) {
                Parameter<Integer> needed = reporting.caseMinimum();
                steps.add(Reason.ENOUGH_CASES, needed.law(), draft.figures().cases(), needed.value());
            }
        }
        if (reporting.changedMeasures().value() != ReportingPolicy.ChangedMeasures.NONE
                && draft.measure().isCutToNineMonths(draft.collectionType())) {
            steps.add(Reason.NINE_MONTHS, reporting.changedMeasures().law());
        }
    }

    private void explain(Benchmark benchmark, Explanation steps) {
        steps.add(
                benchmark.isSameYear() ? Reason.SAME_YEAR_BENCHMARK : Reason.HISTORICAL_BENCHMARK,
                citations.benchmarks(),
                benchmark.benchmarkYear());
    }
}
