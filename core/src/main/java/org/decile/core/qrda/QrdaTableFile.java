package org.decile.core.qrda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;

/// A table of guides or of identifiers, told apart by the names of its columns.
public final class QrdaTableFile {
    /// How large such a table may be, in bytes.
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int HEADER = 2_000;

    private QrdaTableFile() {}

    /// Reads a table to its end. It is used as a whole or not at all.
    ///
    /// @param catalogs the measures of each year that has any
    public static QrdaTableReading read(byte[] bytes, Function<PerformanceYear, MeasureCatalog> catalogs) {
        if (bytes.length > MOST_BYTES) {
            return new QrdaTableReading.Faulty(only(Fault.ofFile(
                    "The table is larger than %,d bytes.".formatted(MOST_BYTES), "Send one year's identifiers.")));
        }
        String header = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        try {
            if (header.contains(QrdaIdentifierFile.UUID)) {
                return identifiers(bytes, catalogs);
            }
            return header.contains(QrdaGuideFile.EXTENSION)
                    ? guides(bytes)
                    : new QrdaTableReading.Faulty(only(neither()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QrdaTableReading identifiers(byte[] bytes, Function<PerformanceYear, MeasureCatalog> catalogs)
            throws IOException {
        TableFaults faults = new TableFaults();
        QrdaIdentifiers identifiers = QrdaIdentifiers.read(new ByteArrayInputStream(bytes), catalogs, faults);
        return faults.isEmpty()
                ? new QrdaTableReading.OfIdentifiers(identifiers)
                : new QrdaTableReading.Faulty(list(faults));
    }

    private static QrdaTableReading guides(byte[] bytes) throws IOException {
        TableFaults faults = new TableFaults();
        QrdaGuides guides = QrdaGuides.read(new ByteArrayInputStream(bytes), faults);
        return faults.isEmpty() ? new QrdaTableReading.OfGuides(guides) : new QrdaTableReading.Faulty(list(faults));
    }

    private static Fault neither() {
        return Fault.ofFile(
                "The first row holds the column names neither of a table of guides nor of one of identifiers.",
                "Begin it with %s, or with %s."
                        .formatted(
                                String.join(",", QrdaGuideFile.columns()),
                                String.join(",", QrdaIdentifierFile.columns())));
    }

    private static FaultList only(Fault fault) {
        Faults faults = new Faults();
        faults.add(fault);
        return FaultList.of(faults);
    }

    private static FaultList list(TableFaults found) {
        Faults faults = new Faults();
        found.kept().forEach(fault -> faults.add(fault(fault)));
        return new FaultList(faults.kept(), found.count(), faults.counts(), faults.rows());
    }

    private static Fault fault(TableFault fault) {
        return new Fault(kind(fault), fault.row(), fault.column(), Optional.empty(), fault.problem(), fault.remedy());
    }

    private static FaultKind kind(TableFault fault) {
        return switch (fault.column()) {
            case "" -> fault.row() == 0 ? FaultKind.FILE : fault.row() == 1 ? FaultKind.COLUMNS : FaultKind.CELLS;
            case QrdaIdentifierFile.YEAR, QrdaGuideFile.YEARS -> FaultKind.YEAR;
            case QrdaIdentifierFile.MEASURE -> FaultKind.MEASURE;
            case QrdaIdentifierFile.INDEX, QrdaIdentifierFile.NAME -> FaultKind.STRATUM;
            default -> FaultKind.IDENTIFIER;
        };
    }
}
