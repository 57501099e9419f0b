package org.decile.ui.upkeep;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.file.Checksum;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;

/// Puts uploaded tables into force and withdraws them, for portal administrators.
@Singleton
public class TableUpkeep {

    private final CurrentUser user;
    private final Access access;
    private final YearTables tables;

    @Inject
    public TableUpkeep(CurrentUser user, Access access, YearTables tables) {
        this.user = user;
        this.access = access;
        this.tables = tables;
    }

    /// The uploaded table in force, to be held against [#enact]'s.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    public Optional<UUID> basis(TableKind kind, PerformanceYear year) {
        access.toAdminister();
        return tables.inForce(kind, year).map(YearTable::id);
    }

    /// Puts a table into force that was looked at; an earlier uploaded one no longer counts.
    ///
    /// @param basis the uploaded table in force when it was looked at
    /// @param entries how many codes, guides or measures it is about
    /// @return whether it was done; not when another table came into force or was withdrawn since
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    public boolean enact(
            TableKind kind, PerformanceYear year, Optional<UUID> basis, String name, byte[] content, int entries) {
        access.toAdminister();
        tables.lock();
        if (!basis(kind, year).equals(basis)) {
            return false;
        }
        YearTable table = new YearTable(
                UUID.randomUUID(),
                kind,
                year,
                name,
                Checksum.sha256(content),
                entries,
                user.username(),
                Instant.now(),
                Optional.empty());
        tables.add(table, content);
        return true;
    }

    /// Withdraws a table, so that the one before it counts again.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    /// @throws IllegalArgumentException when there is no such table
    @Transactional
    public void withdraw(UUID id) {
        access.toAdminister();
        tables.lock();
        tables.withdraw(id, user.username(), Instant.now());
    }
}
