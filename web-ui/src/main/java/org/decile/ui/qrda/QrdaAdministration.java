package org.decile.ui.qrda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.file.GivenName;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaGuideFile;
import org.decile.core.qrda.QrdaIdentifierFile;
import org.decile.core.qrda.QrdaTables;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.upkeep.TableUpkeep;

/// Puts the tables by which QRDA III files are read into force, for portal administrators. Results that were
/// read before stay as they are; files that are checked from then on are read by the new tables.
@Singleton
public class QrdaAdministration {

    /// The kinds of tables by which such files are read.
    static final List<TableKind> KINDS = List.of(TableKind.QRDA_GUIDES, TableKind.QRDA_IDENTIFIERS);

    private final Access access;
    private final YearTables tables;
    private final TableUpkeep upkeep;
    private final QrdaTablesInForce inForce;
    private final QrdaCandidate candidate;

    @Inject
    QrdaAdministration(
            Access access, YearTables tables, TableUpkeep upkeep, QrdaTablesInForce inForce, QrdaCandidate candidate) {
        this.access = access;
        this.tables = tables;
        this.upkeep = upkeep;
        this.inForce = inForce;
        this.candidate = candidate;
    }

    /// What is known of a year; empty for a year without measures.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    Optional<QrdaPage> page(PerformanceYear year) {
        access.toAdminister();
        if (!MeasureCatalogs.years().contains(year)) {
            return Optional.empty();
        }
        QrdaTables known = inForce.all();
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        return Optional.of(new QrdaPage(
                year,
                List.copyOf(MeasureCatalogs.years().descendingSet()),
                known.guides().of(year),
                known.identifiers().of(catalog).size(),
                QrdaIdentifierFile.electronic(catalog).size(),
                OfficialFile.edition(),
                tables.inForce(TableKind.QRDA_IDENTIFIERS, year),
                history(year)));
    }

    /// Looks at a file without keeping anything.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    QrdaCheck check(PerformanceYear year, String fileName, byte[] content) {
        access.toAdminister();
        return candidate.check(year, GivenName.of(fileName), content);
    }

    /// Puts a table into force that was looked at; an earlier uploaded one of its kind no longer counts.
    ///
    /// @return whether it was done; not when another table came into force or was withdrawn since
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    boolean enact(PerformanceYear year, QrdaCheck.Sound looked) {
        access.toAdminister();
        return upkeep.enact(looked.kind(), year, looked.basis(), looked.name(), looked.content(), looked.entries());
    }

    /// Withdraws a table, so that the one of its kind before it counts again.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    /// @throws IllegalArgumentException when there is no such table
    @Transactional
    void withdraw(UUID id) {
        access.toAdminister();
        upkeep.withdraw(id);
    }

    /// The year's identifiers in force, in the layout in which they can be edited and sent back; a table to begin with
    /// where there are none.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    String identifiers(PerformanceYear year) {
        access.toAdminister();
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        var known = inForce.all().identifiers().of(catalog);
        return known.isEmpty() ? QrdaIdentifierFile.template(catalog) : QrdaIdentifierFile.write(year, known);
    }

    /// The year's guides in force, in the layout in which they can be edited and sent back.
    ///
    /// @throws NoPermissionException when the person does not administer the portal
    @Transactional
    String guides(PerformanceYear year) {
        access.toAdminister();
        return QrdaGuideFile.write(inForce.all().guides().of(year), year);
    }

    private List<YearTable> history(PerformanceYear year) {
        return KINDS.stream()
                .flatMap(kind -> tables.history(kind, year).stream())
                .sorted(Comparator.comparing(YearTable::uploadedAt).reversed())
                .toList();
    }
}
