package org.decile.ui.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;

/// Uploaded tables for the length of a test.
public final class MemoryYearTables implements YearTables {

    private final List<YearTable> tables = new ArrayList<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();
    private Runnable meanwhile = () -> {};

    /// What somebody else does while the next one waits for their turn.
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    @Override
    public void lock() {
        Runnable act = meanwhile;
        meanwhile = () -> {};
        act.run();
    }

    @Override
    public void add(YearTable table, byte[] content) {
        tables.addFirst(table);
        contents.put(table.id(), content);
    }

    @Override
    public void withdraw(UUID id, String by, Instant at) {
        tables.replaceAll(
                table -> table.id().equals(id) && table.withdrawn().isEmpty() ? withdrawn(table, by, at) : table);
    }

    @Override
    public List<YearTable> history(TableKind kind, PerformanceYear year) {
        return tables.stream()
                .filter(table -> table.kind() == kind && table.year().equals(year))
                .toList();
    }

    @Override
    public List<YearTable> inForce(TableKind kind) {
        return tables.stream()
                .filter(table -> table.kind() == kind)
                .map(YearTable::year)
                .distinct()
                .sorted()
                .flatMap(year -> inForce(kind, year).stream())
                .toList();
    }

    @Override
    public byte[] content(UUID id) {
        return Optional.ofNullable(contents.get(id)).orElseThrow(IllegalArgumentException::new);
    }

    private static YearTable withdrawn(YearTable table, String by, Instant at) {
        return new YearTable(
                table.id(),
                table.kind(),
                table.year(),
                table.fileName(),
                table.checksum(),
                table.entries(),
                table.uploadedBy(),
                table.uploadedAt(),
                Optional.of(new YearTable.Withdrawal(by, at)));
    }
}
