package org.decile.core.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;

/// The tables that portal administrators uploaded. Of each kind the latest of a year that was not withdrawn is
/// in force, beside what is built in.
public interface YearTables {

    /// Keeps other transactions from putting tables into force or withdrawing them until this one ends. What this one
    /// reads afterwards is what counts, if it has read nothing before.
    void lock();

    /// Puts a table into force.
    ///
    /// @param content the bytes of its file
    void add(YearTable table, byte[] content);

    /// Withdraws a table, so that the one before it is in force again; does nothing when it is withdrawn already.
    ///
    /// @throws IllegalArgumentException when there is no such table
    void withdraw(UUID id, String by, Instant at);

    /// All tables of a kind and year, the latest first, those withdrawn included.
    List<YearTable> history(TableKind kind, PerformanceYear year);

    /// The tables of a kind that are in force, of each year at most one, in the order of the years.
    List<YearTable> inForce(TableKind kind);

    default Optional<YearTable> inForce(TableKind kind, PerformanceYear year) {
        return history(kind, year).stream()
                .filter(table -> table.withdrawn().isEmpty())
                .findFirst();
    }

    /// The bytes of a table's file.
    ///
    /// @throws IllegalArgumentException when there is no such table
    byte[] content(UUID id);
}
