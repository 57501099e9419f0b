package org.decile.persistence.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;
import org.decile.persistence.Database;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernateYearTablesTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00Z");

    @BeforeEach
    void empty() {
        Database.clear();
    }

    @Test
    void aTableIsReadBackInEveryField() {
        YearTable table = add(YEAR, 0, "code,meaning");

        assertThat(history()).containsExactly(table);
        byte[] content = Database.inTransaction(em -> new HibernateYearTables(em).content(table.id()));
        assertThat(content).isEqualTo("code,meaning".getBytes(UTF_8));
    }

    @Test
    void theLatestIsInForceUntilItIsWithdrawn() {
        YearTable first = add(YEAR, 0, "first");
        YearTable second = add(YEAR, 1, "second");
        assertThat(inForce()).contains(second);

        withdraw(second.id());
        withdraw(second.id());

        assertThat(inForce()).contains(first);
        assertThat(history().getFirst().withdrawn()).contains(new YearTable.Withdrawal("ben", NOON.plusSeconds(60)));
    }

    @Test
    void whoWaitedForTheirTurnSeesWhatCameIntoForceMeanwhile() throws Exception {
        YearTable second = table(TableKind.CODE_MAP, YEAR, 1);
        CompletableFuture<Optional<YearTable>> seen;
        add(YEAR, 0, "first");
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            YearTables tables = new HibernateYearTables(em);
            tables.lock();
            seen = Database.waiting(HibernateYearTablesTest::inForceInTurn);
            tables.add(second, "second".getBytes(UTF_8));
            em.getTransaction().commit();
        }

        assertThat(seen.get(30, TimeUnit.SECONDS)).contains(second);
    }

    @Test
    void whoWaitedForTheirTurnHasItWhenTheOtherGivesUp() throws Exception {
        CompletableFuture<Optional<YearTable>> seen;
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            new HibernateYearTables(em).lock();
            seen = Database.waiting(HibernateYearTablesTest::inForceInTurn);
            em.getTransaction().rollback();
        }

        assertThat(seen.get(30, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void thereAreNoTurnsOutsideATransaction() {
        try (EntityManager em = Database.entityManager()) {
            assertThatExceptionOfType(TransactionRequiredException.class)
                    .isThrownBy(() -> new HibernateYearTables(em).lock());
        }
    }

    @Test
    void theBytesOfTablesStayInTheDatabaseWhenTheyAreListed() {
        add(YEAR, 0, "first");

        int loaded = Database.inTransaction(em -> {
            HibernateYearTables tables = new HibernateYearTables(em);
            assertThat(tables.inForce(TableKind.CODE_MAP, YEAR)).isPresent();
            assertThat(tables.inForce(TableKind.CODE_MAP)).hasSize(1);
            return em.unwrap(Session.class).getStatistics().getEntityCount();
        });

        assertThat(loaded).isZero();
    }

    @Test
    void yearsAreApart() {
        add(new PerformanceYear(2023), 0, "last year");

        assertThat(inForce()).isEmpty();
    }

    @Test
    void kindsAreApart() {
        YearTable guides = add(TableKind.QRDA_GUIDES, YEAR, 0, "guides");
        YearTable identifiers = add(TableKind.QRDA_IDENTIFIERS, YEAR, 1, "identifiers");
        withdraw(identifiers.id());

        assertThat(inForce()).isEmpty();
        assertThat(everyYear(TableKind.QRDA_GUIDES)).containsExactly(guides);
        assertThat(everyYear(TableKind.QRDA_IDENTIFIERS)).isEmpty();
    }

    @Test
    void ofEachYearTheLatestThatWasNotWithdrawnIsInForce() {
        YearTable first = add(YEAR, 0, "first");
        YearTable earlier = add(new PerformanceYear(2023), 1, "year before");
        YearTable second = add(YEAR, 2, "second");
        assertThat(everyYear(TableKind.CODE_MAP)).containsExactly(earlier, second);

        withdraw(second.id());

        assertThat(everyYear(TableKind.CODE_MAP)).containsExactly(earlier, first);
    }

    @Test
    void aTableThatIsNotThereCannotBeWithdrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withdraw(UUID.fromString("00000000-0000-0000-0000-000000000001")))
                .withMessageContaining("there is no table");
    }

    private static YearTable add(PerformanceYear year, int minutes, String content) {
        return add(TableKind.CODE_MAP, year, minutes, content);
    }

    private static YearTable add(TableKind kind, PerformanceYear year, int minutes, String content) {
        YearTable table = table(kind, year, minutes);
        Database.transaction(em -> new HibernateYearTables(em).add(table, content.getBytes(UTF_8)));
        return table;
    }

    private static YearTable table(TableKind kind, PerformanceYear year, int minutes) {
        return new YearTable(
                UUID.randomUUID(),
                kind,
                year,
                "table.csv",
                "0123456789abcdef".repeat(4),
                120,
                "ana",
                NOON.plusSeconds(60L * minutes),
                Optional.empty());
    }

    private static Optional<YearTable> inForceInTurn(EntityManager em) {
        YearTables tables = new HibernateYearTables(em);
        tables.lock();
        return tables.inForce(TableKind.CODE_MAP, YEAR);
    }

    private static void withdraw(UUID id) {
        Database.transaction(em -> new HibernateYearTables(em).withdraw(id, "ben", NOON.plusSeconds(60)));
    }

    private static List<YearTable> history() {
        return Database.inTransaction(em -> new HibernateYearTables(em).history(TableKind.CODE_MAP, YEAR));
    }

    private static Optional<YearTable> inForce() {
        return Database.inTransaction(em -> new HibernateYearTables(em).inForce(TableKind.CODE_MAP, YEAR));
    }

    private static List<YearTable> everyYear(TableKind kind) {
        return Database.inTransaction(em -> new HibernateYearTables(em).inForce(kind));
    }
}
