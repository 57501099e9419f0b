package org.decile.persistence.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.decile.persistence.Sample.YEAR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;
import org.decile.persistence.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernateBenchmarkSetsTest {
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00.654321Z");

    @BeforeEach
    void clear() {
        Database.clear();
    }

    @Test
    void readsATableBackInEveryFieldAndByte() {
        byte[] content = new byte[3_000_000];
        new Random(7).nextBytes(content);
        BenchmarkSet set = new BenchmarkSet(
                BenchmarkSetId.random(), YEAR, "2024 Übersicht.csv", "0123456789abcdef".repeat(4), 1234, "zoë", NOON);
        write(sets -> sets.add(set, content));

        assertThat(one(sets -> sets.find(set.id()))).contains(set);
        assertThat(list(sets -> sets.uploaded(YEAR))).containsExactly(set);
        assertThat(one(sets -> Optional.of(sets.content(set.id()))))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(content));
    }

    @Test
    void knowsNothingOfATableThatWasNotAdded() {
        BenchmarkSetId unknown = BenchmarkSetId.random();

        assertThat(one(sets -> sets.find(unknown))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one(sets -> Optional.of(sets.content(unknown))))
                .withMessage("there is no benchmark table " + unknown);
    }

    @Test
    void listsTheTablesOfAYearFromTheLatestOn() {
        BenchmarkSet first = add(YEAR, NOON);
        BenchmarkSet alsoNoon = add(YEAR, NOON);
        BenchmarkSet earlier = add(YEAR, NOON.minusMillis(1));
        add(YEAR.previous().orElseThrow(), NOON);

        assertThat(list(sets -> sets.uploaded(YEAR))).containsExactly(alsoNoon, first, earlier);
    }

    @Test
    void putsNoTableIntoForceByAddingIt() {
        add(YEAR, NOON);

        assertThat(one(sets -> sets.inForce(YEAR))).isEmpty();
        assertThat(list(sets -> sets.history(YEAR))).isEmpty();
    }

    @Test
    void theTableEnactedLastIsInForce() {
        BenchmarkSet first = add(YEAR, NOON);
        BenchmarkSet second = add(YEAR, NOON.plusSeconds(1));
        Enactment one = enact(Optional.of(second), NOON.plusSeconds(2));
        Enactment two = enact(Optional.of(first), NOON.plusSeconds(3));

        assertThat(one(sets -> sets.inForce(YEAR))).contains(first);
        assertThat(one(sets -> sets.inForce(YEAR.previous().orElseThrow()))).isEmpty();
        assertThat(list(sets -> sets.history(YEAR))).containsExactly(two, one);
    }

    @Test
    void theBuiltInTableCanBePutBackIntoForce() {
        BenchmarkSet set = add(YEAR, NOON);
        Enactment one = enact(Optional.of(set), NOON.plusSeconds(2));
        Enactment two = enact(Optional.empty(), NOON.plusSeconds(2));

        assertThat(one(sets -> sets.inForce(YEAR))).isEmpty();
        assertThat(list(sets -> sets.history(YEAR))).containsExactly(two, one);
    }

    @Test
    void refusesToEnactATableThatWasNotAdded() {
        BenchmarkSet stray = set(YEAR, NOON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> enact(Optional.of(stray), NOON))
                .withMessage("there is no benchmark table " + stray.id());
    }

    @Test
    void refusesToEnactATableOfAnotherYear() {
        BenchmarkSet lastYear = add(YEAR.previous().orElseThrow(), NOON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> enact(Optional.of(lastYear), NOON))
                .withMessage("benchmark table \"benchmarks.csv\" is for 2023 and cannot be put into force for 2024");
        assertThat(list(sets -> sets.history(YEAR))).isEmpty();
    }

    @Test
    void refusesTheSameTableTwice() {
        BenchmarkSet set = add(YEAR, NOON);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> write(sets -> sets.add(set, new byte[] {1})));
    }

    @Test
    void whoWaitedForTheirTurnSeesWhatCameIntoForceMeanwhile() throws Exception {
        BenchmarkSet set = add(YEAR, NOON);
        CompletableFuture<Optional<BenchmarkSet>> seen;
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            BenchmarkSets sets = new HibernateBenchmarkSets(em);
            sets.lock();
            seen = Database.waiting(HibernateBenchmarkSetsTest::inForceInTurn);
            sets.enact(new Enactment(YEAR, Optional.of(set), "zoë", NOON, "why"));
            em.getTransaction().commit();
        }

        assertThat(seen.get(30, TimeUnit.SECONDS)).contains(set);
    }

    @Test
    void keepsNothingWhenTheTransactionFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(sets -> {
                    BenchmarkSet set = set(YEAR, NOON);
                    sets.add(set, new byte[] {1});
                    sets.enact(new Enactment(YEAR, Optional.of(set), "zoë", NOON, "why"));
                    sets.content(BenchmarkSetId.random());
                }));

        assertThat(Database.column("select id from benchmark_set")).isEmpty();
        assertThat(Database.column("select set_id from benchmark_file")).isEmpty();
        assertThat(Database.column("select id from benchmark_enactment")).isEmpty();
    }

    private static Optional<BenchmarkSet> inForceInTurn(EntityManager em) {
        BenchmarkSets sets = new HibernateBenchmarkSets(em);
        sets.lock();
        return sets.inForce(YEAR);
    }

    private static Enactment enact(Optional<BenchmarkSet> set, Instant at) {
        Enactment enactment = new Enactment(YEAR, set, "zoë", at, "CMS corrected “001”. ".repeat(100));
        write(sets -> sets.enact(enactment));
        return enactment;
    }

    private static BenchmarkSet add(PerformanceYear year, Instant at) {
        BenchmarkSet set = set(year, at);
        write(sets -> sets.add(set, new byte[] {1}));
        return set;
    }

    private static BenchmarkSet set(PerformanceYear year, Instant at) {
        return new BenchmarkSet(BenchmarkSetId.random(), year, "benchmarks.csv", "0".repeat(64), 1, "zoë", at);
    }

    private static void write(Consumer<BenchmarkSets> work) {
        Database.transaction(em -> work.accept(new HibernateBenchmarkSets(em)));
    }

    private static <T> Optional<T> one(Function<BenchmarkSets, Optional<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateBenchmarkSets(em)));
    }

    private static <T> List<T> list(Function<BenchmarkSets, List<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateBenchmarkSets(em)));
    }
}
