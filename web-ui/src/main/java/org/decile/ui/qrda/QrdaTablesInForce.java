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

    /// @throws IllegalStateException when a stored table cannot be read any more as it could when it was uploaded
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
            case QrdaTableReading.Faulty faulty ->
                throw new IllegalStateException("the table %s has %d faults now"
                        .formatted(table.id(), faulty.faults().count()));
        };
    }

    private QrdaTableReading reading(UUID id) {
        return QrdaTableFile.read(tables.content(id), MeasureCatalogs::of);
    }
}
