package org.decile.core.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

class DecileLadderPropertiesTest {
    private static final Comparator<Rate> DIRECT = Comparator.naturalOrder();
    private static final Comparator<Rate> INVERSE = Collections.reverseOrder();

    @Property
    void aBetterRateNeverStandsLower(
            @ForAll("ladders") DecileLadder ladder, @ForAll("rates") Rate one, @ForAll("rates") Rate other) {
        Comparator<Rate> order = ladder.inverse() ? INVERSE : DIRECT;
        Rate worse = order.compare(one, other) <= 0 ? one : other;
        Rate better = worse.equals(one) ? other : one;
        assertThat(height(ladder, better)).isGreaterThanOrEqualTo(height(ladder, worse));
    }

    @Property
    void progressIsAPartOfOnePoint(@ForAll("ladders") DecileLadder ladder, @ForAll("rates") Rate rate) {
        assertThat(ladder.standing(rate).progress(rate)).isBetween(Points.ZERO, Points.of(1));
    }

    @Property
    void aBoundStandsAtTheVeryBeginningOfADecile(@ForAll("ladders") DecileLadder ladder) {
        for (int decile = 2; decile <= DecileLadder.DECILES; decile++) {
            Rate bound = ladder.start(decile).orElseThrow();
            Standing standing = ladder.standing(bound);
            assertThat(standing.decile()).isGreaterThanOrEqualTo(decile);
            assertThat(ladder.start(standing.decile())).contains(bound);
            assertThat(standing.progress(bound)).isEqualTo(Points.ZERO);
        }
    }

    @Property
    void madeLaddersAreMonotone(@ForAll("ladders") DecileLadder ladder) {
        assertThat(ladder.isMonotone()).isTrue();
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Arbitraries.longs().between(-20, 120).map(whole -> new Rate(whole * 10_000));
    }

    @Provide
    Arbitrary<DecileLadder> ladders() {
        return Combinators.combine(
                        rates().list().ofSize(DecileLadder.DECILES),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(DecileLadderPropertiesTest::ladder)
                .withoutEdgeCases();
    }

    private static DecileLadder ladder(List<Rate> rates, boolean inverse, boolean withFirst) {
        List<Rate> sorted = rates.stream().sorted(inverse ? INVERSE : DIRECT).toList();
        Optional<Rate> first = withFirst ? Optional.of(sorted.getFirst()) : Optional.empty();
        return new DecileLadder(inverse, first, sorted.subList(1, sorted.size()));
    }

    private static Points height(DecileLadder ladder, Rate rate) {
        Standing standing = ladder.standing(rate);
        return Points.of(standing.decile()).plus(standing.progress(rate));
    }
}
