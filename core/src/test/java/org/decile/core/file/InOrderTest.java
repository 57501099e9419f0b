package org.decile.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InOrderTest {

    @ParameterizedTest(name = "with {0} threads")
    @ValueSource(ints = {1, 2, 5})
    void resultsComeInTheOrderOfTheParts(int threads) {
        List<Integer> squares = new ArrayList<>();
        InOrder.run(threads, upTo(1000), number -> number * number, squares::add);
        assertThat(squares)
                .isEqualTo(IntStream.range(0, 1000)
                        .map(number -> number * number)
                        .boxed()
                        .toList());
    }

    @Test
    void aSlowPartHoldsBackTheNextOnes() {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        InOrder.run(
                2,
                upTo(2),
                number -> {
                    if (number == 0) {
                        await(secondDone);
                    } else {
                        secondDone.countDown();
                    }
                    return number;
                },
                results::add);
        assertThat(results).containsExactly(0, 1);
    }

    @Test
    void noMorePartsAreHeldThanThereAreThreads() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<Optional<Integer>> numbers = upTo(500);
        InOrder.run(
                3,
                () -> numbers.get().map(number -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return number;
                }),
                Function.identity(),
                number -> held.decrementAndGet());
        assertThat(most.get()).isBetween(1, 3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a part", "the work", "a result"})
    void whatIsThrownComesOut(String place) {
        Supplier<Optional<Integer>> numbers = upTo(100);
        assertThatIllegalStateException()
                .isThrownBy(() -> InOrder.run(
                        2,
                        () -> numbers.get().map(number -> failAt(50, number, place.equals("a part"))),
                        number -> failAt(50, number, place.equals("the work")),
                        number -> failAt(50, number, place.equals("a result"))))
                .withMessage("broken at 50");
    }

    @Test
    void afterwardsNoFurtherPartIsTaken() {
        AtomicInteger taken = new AtomicInteger();
        Supplier<Optional<Integer>> numbers = upTo(100_000);
        assertThatIllegalStateException()
                .isThrownBy(() -> InOrder.run(
                        2,
                        () -> numbers.get().map(number -> {
                            taken.incrementAndGet();
                            return number;
                        }),
                        number -> failAt(50, number, true),
                        _ -> {}));
        assertThat(taken.get()).isBetween(51, 53);
    }

    private static Supplier<Optional<Integer>> upTo(int end) {
        Iterator<Integer> numbers = IntStream.range(0, end).iterator();
        return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
    }

    private static int failAt(int broken, int number, boolean here) {
        if (here && number == broken) {
            throw new IllegalStateException("broken at " + number);
        }
        return number;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
