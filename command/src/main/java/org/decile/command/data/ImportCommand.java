package org.decile.command.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.decile.command.table.ExitStatus;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.official.CsvTable;
import org.decile.core.official.Manifest;
import org.decile.core.official.OfficialImport;
import org.decile.core.official.SourceFileException;
import org.decile.core.official.YearTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile data import`: turns a checkout of CMS's measures data into the tables that come with Decile.
@Command(
        mixinStandardHelpOptions = true,
        name = "import",
        description = {
            "Turns a checkout of CMS's measures data into Decile's tables, and prints a line for each table:",
            "its rows, its checksum, and whether it is the same as the one that is built in.",
            "Without --to nothing is written."
        })
public final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The top folder of the checkout.")
    private Path folder = Path.of("");

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "This year only; by default every year that has measures and benchmarks.")
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Writes YEAR/*.csv into this folder and brings its manifest.csv up to date.")
    private Optional<Path> target = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Checkout checkout = new Checkout(folder);
        NavigableSet<PerformanceYear> years = checkout.years();
        if (years.isEmpty()) {
            throw usage("The folder holds no measures/YEAR/measures-data.json. Name the top folder of the checkout.");
        }
        try {
            List<YearTables> imported = imported(checkout, years, wanted(checkout, years));
            if (target.isPresent()) {
                write(imported, target.get());
            }
            print(imported);
            return ExitStatus.DONE;
        } catch (SourceFileException e) {
            spec.commandLine().getErr().println(e.getMessage());
            spec.commandLine().getErr().flush();
            return ExitStatus.INVALID_INPUT;
        }
    }

    private List<PerformanceYear> wanted(Checkout checkout, NavigableSet<PerformanceYear> years) {
        if (year.isEmpty()) {
            List<PerformanceYear> complete =
                    years.stream().filter(checkout::hasBenchmarks).toList();
            if (complete.isEmpty()) {
                throw usage("The checkout has benchmarks of no year. Name a year with --year to import its measures.");
            }
            return complete;
        }
        return years.stream()
                .filter(known -> known.toString().equals(year.get()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> usage("The checkout has no measures of that year, only of " + years.first() + " to "
                        + years.last() + "."));
    }

    /// Earlier years are read, too: they tell why some measures are of high priority.
    private List<YearTables> imported(
            Checkout checkout, NavigableSet<PerformanceYear> years, List<PerformanceYear> wanted) throws IOException {
        OfficialImport official = new OfficialImport();
        List<YearTables> imported = new ArrayList<>();
        for (PerformanceYear one : years.headSet(wanted.getLast(), true)) {
            if (wanted.contains(one)) {
                imported.add(official.tables(checkout.sources(one)));
                noteMissing(checkout, one);
            } else {
                official.pass(checkout.measures(one));
            }
        }
        return imported;
    }

    private void noteMissing(Checkout checkout, PerformanceYear one) {
        if (!checkout.hasBenchmarks(one)) {
            spec.commandLine()
                    .getErr()
                    .println(one + ": CMS has not published benchmarks; benchmarks.csv has no rows.");
            spec.commandLine().getErr().flush();
        }
    }

    private static void write(List<YearTables> imported, Path to) throws IOException {
        for (YearTables tables : imported) {
            Path ofYear = Files.createDirectories(to.resolve(tables.year().toString()));
            for (CsvTable table : tables.tables()) {
                Files.write(ofYear.resolve(table.name()), table.bytes());
            }
        }
        Path manifest = to.resolve("manifest.csv");
        String before = Files.exists(manifest) ? Files.readString(manifest, StandardCharsets.UTF_8) : "";
        Files.write(manifest, Manifest.after(before, imported).bytes());
    }

    private void print(List<YearTables> imported) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(spec.commandLine().getOut());
        csv.writeRecord("year", "file", "rows", "sha256", "builtIn");
        for (YearTables tables : imported) {
            for (CsvTable table : tables.tables()) {
                List<String> cells = new ArrayList<>(Manifest.row(tables, table));
                cells.add(BuiltIn.comparison(tables.year(), table));
                csv.writeRecord(cells);
            }
        }
        csv.flush();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
