package org.decile.core.fault;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.decile.core.file.FormulaGuard;

/// Writes faults as a table to work through in a spreadsheet program. No cell can be taken for a formula.
public final class FaultsCsv {
    private static final List<String> COLUMNS = List.of("row or line", "column or path", "value", "problem", "remedy");

    private FaultsCsv() {}

    /// What was found in a file: what hinders its use, and what does not.
    public record OfFile(String name, List<Fault> faults, List<Fault> warnings) {}

    /// Those of one file, which the table does not name.
    public static String write(List<Fault> faults) {
        return written(csv -> {
            csv.writeRecord(COLUMNS);
            faults.forEach(fault -> csv.writeRecord(cells(fault)));
        });
    }

    /// Those of several files, with warnings; the first columns say of which file each is, and which of the two.
    public static String ofFiles(List<OfFile> files) {
        return written(csv -> {
            csv.writeRecord(behind(List.of("file", "weight"), COLUMNS));
            for (OfFile file : files) {
                String name = FormulaGuard.put(file.name());
                file.faults().forEach(fault -> csv.writeRecord(behind(List.of(name, "error"), cells(fault))));
                file.warnings().forEach(fault -> csv.writeRecord(behind(List.of(name, "warning"), cells(fault))));
            }
        });
    }

    private static List<String> cells(Fault fault) {
        return List.of(
                fault.row() == 0 ? "" : Integer.toString(fault.row()),
                FormulaGuard.put(fault.column()),
                FormulaGuard.put(fault.value().orElse("")),
                FormulaGuard.put(fault.problem()),
                FormulaGuard.put(fault.remedy()));
    }

    private static List<String> behind(List<String> first, List<String> others) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(others);
        return cells;
    }

    private static String written(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
