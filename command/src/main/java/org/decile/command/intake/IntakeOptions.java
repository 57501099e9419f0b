package org.decile.command.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.CodeMapFile;
import org.decile.core.exam.CodeMapReading;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.file.FileLimits;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaTables;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.table.CellRows;
import org.decile.core.table.CsvRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Options of all commands that take files of practices: how these are read.
public final class IntakeOptions {
    @Option(
            names = "--as-traditional-mips",
            description =
                    "Take MVP, APP and subgroup submissions as if they were for traditional MIPS, with a warning.")
    private boolean asTraditionalMips;

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "A code map (CSV): what the codes in files of exams mean, besides those that CMS states publicly.")
    private @Nullable Path codes;

    @Mixin
    private QrdaOptions qrda = new QrdaOptions();

    /// Whether submissions for other programs are to become such for traditional MIPS.
    boolean asTraditionalMips() {
        return asTraditionalMips;
    }

    /// @throws ParameterException when the code map or another table cannot be used
    public IntakeSettings settings(CommandLine command, Function<PerformanceYear, MeasureCatalog> catalogs) {
        OtherPrograms others = asTraditionalMips ? OtherPrograms.AS_TRADITIONAL_MIPS : OtherPrograms.REFUSED;
        QrdaTables tables = qrda.tables(command, catalogs);
        IntakeSettings settings = new IntakeSettings(catalogs, others, FileLimits.USUAL).withQrda(() -> tables);
        return codes == null
                ? settings
                : settings.withCodes(CodeMap.merged(List.of(CodeMap.official(), read(command, codes, catalogs))));
    }

    private static CodeMap read(CommandLine command, Path file, Function<PerformanceYear, MeasureCatalog> catalogs) {
        List<Fault> faults = new ArrayList<>();
        try (CellRows rows = CsvRows.of(GivenPath.open(file).open(), faults::add)) {
            return switch (CodeMapFile.read(rows, catalogs)) {
                case CodeMapReading.Usable usable when faults.isEmpty() -> usable.map();
                case CodeMapReading.Usable _ ->
                    throw refusal(command, file, faults.getFirst().text());
                case CodeMapReading.Faulty faulty -> throw refusal(command, file, first(faulty.faults()));
            };
        } catch (UnreadableFileException e) {
            throw refusal(command, file, e.problem() + " " + e.remedy());
        } catch (IOException e) {
            throw refusal(command, file, GivenPath.unreadable(file));
        }
    }

    private static String first(FaultList faults) {
        String text = faults.listed().getFirst().text();
        return faults.count() == 1 ? text : "%s (and %,d more)".formatted(text, faults.count() - 1);
    }

    private static ParameterException refusal(CommandLine command, Path file, String sentences) {
        return new ParameterException(command, "--codes %s: %s".formatted(GivenPath.name(file), sentences));
    }
}
