package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.decile.core.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecileLadderTest {

    @ParameterizedTest(name = "measure 110 at {0}: decile {1}, progress {2}")
    @CsvSource({"82.31, 8, 0.9585", "82.7099, 8, 1", "82.71, 9, 0", "73.08, 8, 0", "73.0799, 7, 1", "0, 2, 0"})
    void theEngineExampleOf110(String rate, int decile, String progress) {
        stands(Ladders.direct("0;26.89;40.49;50;57.07;64.79;73.08;82.71;96.44"), rate, decile, progress);
    }

    @ParameterizedTest(name = "direct at {0}: decile {1}, progress {2}")
    @CsvSource({
        "19.9999, 1, 0",
        "20, 2, 0",
        "20.0001, 2, 0",
        "34.9999, 2, 1",
        "35, 3, 0",
        "74, 6, 0.3333",
        "97.9999, 9, 1",
        "98, 10, 0",
        "98.0001, 10, 0",
        "100, 10, 0",
        "-5, 1, 0"
    })
    void boundsAreInclusive(String rate, int decile, String progress) {
        stands(Ladders.direct("20;35;50;62;71;80;88;94;98"), rate, decile, progress);
    }

    @ParameterizedTest(name = "inverse at {0}: decile {1}, progress {2}")
    @CsvSource({
        "100, 2, 0",
        "40.0001, 2, 1",
        "40, 3, 0",
        "34, 3, 0.75",
        "32, 4, 0",
        "31.9999, 4, 0",
        "2, 10, 0",
        "2.0001, 9, 1",
        "0, 10, 0"
    })
    void aLowerRateIsBetterInAnInverseMeasure(String rate, int decile, String progress) {
        stands(Ladders.inverse("100;40;32;24;16;12;8;4;2"), rate, decile, progress);
    }

    @ParameterizedTest(name = "empty deciles at {0}: decile {1}, progress {2}")
    @CsvSource({"99.44, 4, 0", "99.9999, 4, 0.9998", "100, 10, 0", "96.15, 3, 0", "96.1499, 2, 1"})
    void equalBoundsMakeEmptyDeciles(String rate, int decile, String progress) {
        stands(Ladders.direct("0;96.15;99.44;100;100;100;100;100;100"), rate, decile, progress);
    }

    @ParameterizedTest(name = "binary at {0}: decile {1}")
    @CsvSource({"0, 3", "50, 3", "99.9999, 3", "100, 10"})
    void aBinaryMeasureHasTwoSteps(String rate, int decile) {
        assertThat(Ladders.direct("0;0;100;100;100;100;100;100;100")
                        .standing(Rate.of(rate))
                        .decile())
                .isEqualTo(decile);
    }

    @ParameterizedTest(name = "with decile 1 at {0}: decile {1}, progress {2}")
    @CsvSource({"0.9999, 0, 0", "1, 1, 0", "5.5, 1, 0.5", "9.9999, 1, 1", "10, 2, 0"})
    void aPublishedBoundOfDecile1EndsTheLadderBelow(String rate, int decile, String progress) {
        stands(Ladders.direct("1;10;20;30;40;50;60;70;80;90"), rate, decile, progress);
    }

    @ParameterizedTest(name = "measure 322 at {0}: decile {1}, progress {2}")
    @CsvSource({"0, 10, 0", "0.0001, 1, 0.9995", "0.1, 1, 0.5", "0.2, 1, 0", "0.2001, 0, 0"})
    void anyRateAboveZeroFallsToDecile1WhereAllDecilesBeginAtZero(String rate, int decile, String progress) {
        stands(Ladders.inverse("0.2;0;0;0;0;0;0;0;0;0"), rate, decile, progress);
    }

    @ParameterizedTest(name = "falling back at {0}: decile {1}, progress {2}")
    @CsvSource({"92.2399, 4, 0.7383", "92.24, 8, 0", "93.2, 8, 0.3902", "93.55, 8, 0.5325", "94.7, 9, 0"})
    void theHighestDecileWhoseBoundIsMetWins(String rate, int decile, String progress) {
        stands(Ladders.direct("0;91.15;91.76;92.41;93.07;93.55;92.24;94.7;95.17"), rate, decile, progress);
    }

    @Test
    void everyDecileTellsWhereItBegins() {
        DecileLadder ladder = Ladders.direct("20;35;50;62;71;80;88;94;98");
        assertThat(ladder.start(1)).isEmpty();
        assertThat(ladder.start(2)).contains(Rate.of("20"));
        assertThat(ladder.start(10)).contains(Rate.of("98"));
    }

    @ParameterizedTest(name = "{0} inverse {1}: {2}")
    @CsvSource({
        "1;2;3;4;5;6;7;8;9, false, true",
        "1;1;1;1;1;1;1;1;1, false, true",
        "1;1;1;1;1;1;1;1;1, true, true",
        "1;2;3;4;5;6;7;9;8, false, false",
        "9;8;7;6;5;4;3;2;1, true, true",
        "1;2;3;4;5;6;7;8;9, true, false",
        "2;1;2;3;4;5;6;7;8;9, false, false",
        "0;1;2;3;4;5;6;7;8;9, false, true"
    })
    void boundsMustRunOneWay(String bounds, boolean inverse, boolean monotone) {
        assertThat((inverse ? Ladders.inverse(bounds) : Ladders.direct(bounds)).isMonotone())
                .isEqualTo(monotone);
    }

    @Test
    void aLadderHasNineBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecileLadder(false, Optional.empty(), List.of(Rate.ZERO)))
                .withMessage("a ladder has 9 bounds, those of deciles 2 to 10, but there are 1");
    }

    private static void stands(DecileLadder ladder, String rate, int decile, String progress) {
        Standing standing = ladder.standing(Rate.of(rate));
        assertThat(standing.decile()).isEqualTo(decile);
        assertThat(standing.progress(Rate.of(rate))).hasToString(progress);
    }
}
