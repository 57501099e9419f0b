package org.decile.ui.qrda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.qrda.QrdaTableFile;
import org.decile.core.qrda.QrdaTableReading;
import org.decile.core.qrda.QrdaTables;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;

/// By what QRDA III files of all years are read: what is built in, with the uploaded tables in force.
@Singleton
public class QrdaTablesInForce {

    private final YearTables tables;
    private final Map<UUID, QrdaTableReading> read = new ConcurrentHashMap<>();

    @Inject
    public QrdaTablesInForce(YearTables tables) {
        this.tables = tables;
    }

    /// A stored table that is not sound any more by the measures of a later release counts as not there: files of its
    /// year are then refused with the reason, and the page of the tables shows what is missing.
    public QrdaTables all() {
        QrdaTables all = QrdaTables.builtIn();
        for (TableKind kind : QrdaAdministration.KINDS) {
            for (YearTable table : tables.inForce(kind)) {
                all = with(all, table);
            }
        }
        return all;
    }

    private QrdaTables with(QrdaTables all, YearTable table) {
        return switch (read.computeIfAbsent(table.id(), this::reading)) {
            case QrdaTableReading.OfGuides guides -> all.with(guides.guides());
            case QrdaTableReading.OfIdentifiers identifiers -> all.with(identifiers.identifiers());
            case QrdaTableReading.Faulty _ -> all;
        };
    }

    private QrdaTableReading reading(UUID id) {
        return QrdaTableFile.read(tables.content(id), MeasureCatalogs::of);
    }
}
