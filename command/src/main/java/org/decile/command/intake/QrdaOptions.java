package org.decile.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.decile.core.fault.FaultList;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaTableFile;
import org.decile.core.qrda.QrdaTableReading;
import org.decile.core.qrda.QrdaTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Options that say by what QRDA III files are read, besides what is built in.
final class QrdaOptions {
    private static final String GUIDES = "--qrda-guides";
    private static final String IDENTIFIERS = "--qrda-identifiers";

    @Option(
            names = GUIDES,
            paramLabel = "FILE",
            description = "A table (CSV): further guides of CMS for QRDA III files, and their years.")
    private @Nullable Path guides;

    @Option(
            names = IDENTIFIERS,
            paramLabel = "FILE",
            description =
                    "A table (CSV): identifiers of measures and populations, in place of the official ones of their"
                            + " years.")
    private @Nullable Path identifiers;

    /// @throws ParameterException when one of the tables cannot be used
    QrdaTables tables(CommandLine command, Function<PerformanceYear, MeasureCatalog> catalogs) {
        QrdaTables tables = QrdaTables.builtIn();
        if (guides != null) {
            tables = switch (read(command, GUIDES, guides, catalogs)) {
                case QrdaTableReading.OfGuides read -> tables.with(read.guides());
                default ->
                    throw refusal(command, GUIDES, guides, "This is not a table of guides. " + other(IDENTIFIERS));
            };
        }
        if (identifiers != null) {
            tables = switch (read(command, IDENTIFIERS, identifiers, catalogs)) {
                case QrdaTableReading.OfIdentifiers read -> tables.with(read.identifiers());
                default ->
                    throw refusal(
                            command, IDENTIFIERS, identifiers, "This is not a table of identifiers. " + other(GUIDES));
            };
        }
        return tables;
    }

    private static QrdaTableReading read(
            CommandLine command, String option, Path file, Function<PerformanceYear, MeasureCatalog> catalogs) {
        try (InputStream stream = GivenPath.open(file).open()) {
            QrdaTableReading reading = QrdaTableFile.read(stream.readNBytes(QrdaTableFile.MOST_BYTES + 1), catalogs);
            if (reading instanceof QrdaTableReading.Faulty faulty) {
                throw refusal(command, option, file, first(faulty.faults()));
            }
            return reading;
        } catch (IOException e) {
            throw refusal(command, option, file, GivenPath.unreadable(file));
        }
    }

    private static String first(FaultList faults) {
        String text = faults.listed().getFirst().text();
        return faults.count() == 1 ? text : "%s (and %,d more)".formatted(text, faults.count() - 1);
    }

    private static String other(String option) {
        return "Name it with %s.".formatted(option);
    }

    private static ParameterException refusal(CommandLine command, String option, Path file, String sentences) {
        return new ParameterException(command, "%s %s: %s".formatted(option, GivenPath.name(file), sentences));
    }
}
