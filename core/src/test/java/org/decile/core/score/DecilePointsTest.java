package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.policy.MeasurePolicy;
import org.decile.core.policy.MeasurePolicy.WorstRate;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What no built-in year has: a policy file may say that the worst rate earns nothing.
class DecilePointsTest {

    @ParameterizedTest(name = "{0}: {1}% of {2} earns {3}, {4}")
    @CsvSource({
        "ZERO,  0,    higher, 0, worst-rate",
        "ZERO,  0.01, higher, 1, decile-points",
        "ZERO,  100,  higher, 10, top-decile",
        "ZERO,  100,  lower,  0, worst-rate",
        "ZERO,  99.99, lower, 1, decile-points",
        "ZERO,  0,    lower,  10, top-decile",
        "FLOOR, 0,    higher, 1, decile-points",
        "FLOOR, 100,  lower,  1, decile-points"
    })
    void theWorstRateMayEarnNothing(WorstRate worst, String rate, String better, String points, String reason) {
        DecileLadder ladder = ladder(better.equals("lower"));
        Explanation steps = Explanation.begin(true);

        assertThat(new DecilePoints(policy(worst)).points(Rate.of(rate), ladder, ladder.standing(Rate.of(rate)), steps))
                .hasToString(points);
        assertThat(steps.steps().getFirst().reason().code()).isEqualTo(reason);
    }

    private static DecileLadder ladder(boolean inverse) {
        String bounds = inverse ? "90;80;70;60;50;40;30;20;10" : "10;20;30;40;50;60;70;80;90";
        return new DecileLadder(
                inverse,
                Optional.empty(),
                Stream.of(bounds.split(";", -1)).map(Rate::of).toList());
    }

    private static MeasurePolicy policy(WorstRate worst) {
        MeasurePolicy of2024 = Policies.builtIn()
                .find(new PerformanceYear(2024), RuleSetId.CMS)
                .measures();
        return new MeasurePolicy(
                of2024.maximum(),
                of2024.floor(),
                of2024.firstScoredDecile(),
                new Parameter<>("worst-rate", worst, "points", Citation.of("a policy file of one's own")),
                of2024.rounding(),
                of2024.newMeasureFloors(),
                of2024.lackOfBenchmark(),
                of2024.lackOfCompleteData());
    }
}
