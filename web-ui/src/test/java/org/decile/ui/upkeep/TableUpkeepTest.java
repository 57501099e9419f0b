package org.decile.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;

/// Portal administrators act in turn, and each on what is in force when the turn is theirs.
class TableUpkeepTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);

    private final MemoryYearTables tables = new MemoryYearTables();
    private final TableUpkeep upkeep = upkeep(TestPerson.portalAdmin("office"));

    @Test
    void what_came_into_force_while_waiting_is_not_replaced_unseen() {
        tables.meanwhile(() -> enact("faster.csv", Optional.empty()));

        assertThat(enact("slower.csv", Optional.empty())).isFalse();

        assertThat(inForce().fileName()).isEqualTo("faster.csv");
        assertThat(tables.history(TableKind.CODE_MAP, YEAR)).hasSize(1);
    }

    @Test
    void what_was_withdrawn_while_waiting_is_noticed_too() {
        enact("first.csv", Optional.empty());
        UUID first = inForce().id();
        tables.meanwhile(() -> upkeep.withdraw(first));

        assertThat(enact("second.csv", Optional.of(first))).isFalse();
    }

    @Test
    void a_table_withdrawn_while_waiting_stays_withdrawn_by_who_was_faster() {
        enact("first.csv", Optional.empty());
        UUID first = inForce().id();
        tables.meanwhile(() -> tables.withdraw(first, "ben", Instant.parse("2026-11-21T15:00:00Z")));

        upkeep.withdraw(first);

        assertThat(tables.history(TableKind.CODE_MAP, YEAR).getFirst().withdrawn())
                .map(YearTable.Withdrawal::by)
                .contains("ben");
    }

    private boolean enact(String name, Optional<UUID> basis) {
        return upkeep.enact(TableKind.CODE_MAP, YEAR, basis, name, new byte[] {1}, 1);
    }

    private YearTable inForce() {
        return tables.inForce(TableKind.CODE_MAP, YEAR).orElseThrow();
    }

    private TableUpkeep upkeep(CurrentUser person) {
        return new TableUpkeep(person, new TestPortal().access(person), tables);
    }
}
