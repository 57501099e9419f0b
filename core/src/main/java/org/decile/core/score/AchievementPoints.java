package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.number.Points;
import org.decile.core.policy.MeasurePolicy;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.ReportingPolicy;

/// Measure achievement points, 42 CFR 414.1380(b)(1)(i): completeness first, then case minimum and benchmark, then
/// points by decile with their floors and caps.
final class AchievementPoints {
    private static final Citation BENCHMARKS = Citation.of("42 CFR 414.1380(b)(1)(ii)");

    private final QualityPolicy policy;
    private final MeasurePolicy points;
    private final DecilePoints decilePoints;
    private final ToppedOutCap toppedOutCap;
    private final CompleteData completeData;

    AchievementPoints(QualityPolicy policy) {
        this.policy = policy;
        this.points = policy.measures();
        this.decilePoints = new DecilePoints(policy.measures());
        this.toppedOutCap = new ToppedOutCap(policy.toppedOut());
        this.completeData = new CompleteData(policy);
    }

    MeasureScore score(MeasureDraft draft, Participant participant) {
        boolean small = participant.smallPractice();
        CollectionType type = draft.reported().collectionType();
        if (draft.completenessApplies()
                && !completeData.isMet(type, draft.figures().completeness())) {
            var instead = completeData.instead(type, points.lackOfCompleteData(), small);
            Step why = completeData.step(type, draft.figures(), instead);
            return scored(draft, Optional.empty(), instead.value(), List.of(why));
        }
        return lackOfBenchmark(draft, small).orElseGet(() -> byDecile(draft));
    }

    /// Points without a benchmark, without a rate or with too few cases, (b)(1)(i)(A); empty when nothing is lacking.
    private Optional<MeasureScore> lackOfBenchmark(MeasureDraft draft, boolean small) {
        var lacking = points.lackOfBenchmark().forSmall(small);
        Points value = lacking.value();
        long needed = policy.reporting().caseMinimum().value();
        Step why;
        if (draft.completenessApplies() && draft.figures().cases() < needed) {
            why = Step.of(
                    Reason.FEW_CASES, lacking.law(), value, draft.figures().cases(), needed);
        } else if (draft.benchmark().isEmpty()) {
            why = Step.of(Reason.NO_BENCHMARK, lacking.law(), value);
        } else if (draft.rate().isEmpty()) {
            why = Step.of(Reason.NO_RATE, lacking.law(), value);
        } else {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>(List.of(why));
        Points atLeast = newMeasureFloor(draft, value, steps);
        steps.addAll(facts(draft, false));
        return Optional.of(scored(draft, Optional.empty(), atLeast, steps));
    }

    private MeasureScore byDecile(MeasureDraft draft) {
        Benchmark benchmark = draft.benchmark().orElseThrow();
        DecilePoints.Result result = decilePoints.points(draft.rate().orElseThrow(), benchmark);
        List<Step> steps = new ArrayList<>(result.steps());
        Points floored = newMeasureFloor(draft, result.points(), steps);
        toppedOutCap.step(floored, benchmark).ifPresent(step -> place(steps, step));
        Points capped = toppedOutCap.apply(floored, benchmark);
        steps.addAll(facts(draft, true));
        return scored(draft, Optional.of(result.decile()), capped, steps);
    }

    private MeasureScore scored(MeasureDraft draft, Optional<Integer> decile, Points earned, List<Step> steps) {
        return draft.scored(decile, earned, points.maximum().value(), steps);
    }

    /// The points of a new measure are at least those of its year, (b)(1)(i)(A)(3) and (C).
    private Points newMeasureFloor(MeasureDraft draft, Points earned, List<Step> steps) {
        int nthYear = draft.measure().yearsInUse() + 1;
        Points floor = points.newMeasureFloor(nthYear).orElse(Points.ZERO);
        if (earned.compareTo(floor) >= 0) {
            return earned;
        }
        place(steps, Step.of(Reason.NEW_MEASURE_FLOOR, points.newMeasureFloors().law(), floor, earned, nthYear));
        return floor;
    }

    /// What changed the points becomes the headline; what does not goes behind it.
    private static void place(List<Step> steps, Step step) {
        if (step.reason().effect() == Reason.Effect.APPLIED) {
            steps.addFirst(step);
        } else {
            steps.add(step);
        }
    }

    private List<Step> facts(MeasureDraft draft, boolean onPerformance) {
        List<Step> facts = new ArrayList<>();
        if (draft.measure().isInverse()) {
            facts.add(Step.of(Reason.INVERSE, BENCHMARKS));
        }
        if (onPerformance) {
            facts.add(origin(draft.benchmark().orElseThrow()));
        }
        if (draft.completenessApplies()) {
            completeData
                    .fact(draft.reported().collectionType(), draft.figures())
                    .ifPresent(facts::add);
            if (onPerformance) {
                var needed = policy.reporting().caseMinimum();
                facts.add(Step.of(
                        Reason.ENOUGH_CASES, needed.law(), draft.figures().cases(), needed.value()));
            }
        }
        if (policy.reporting().changedMeasures().value() != ReportingPolicy.ChangedMeasures.NONE
                && draft.measure().isCutToNineMonths(draft.reported().collectionType())) {
            facts.add(Step.of(
                    Reason.NINE_MONTHS, policy.reporting().changedMeasures().law()));
        }
        return facts;
    }

    private static Step origin(Benchmark benchmark) {
        return Step.of(
                benchmark.isSameYear() ? Reason.SAME_YEAR_BENCHMARK : Reason.HISTORICAL_BENCHMARK,
                BENCHMARKS,
                benchmark.benchmarkYear());
    }
}
