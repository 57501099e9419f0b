package org.decile.core.fault;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.decile.core.file.FormulaGuard;

/// Writes faults as a table to work through in a spreadsheet program. No cell can be taken for a formula.
public final class FaultsCsv {
    private FaultsCsv() {}

    public static String write(List<Fault> faults) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row or line", "column or path", "value", "problem", "remedy");
            faults.forEach(fault -> csv.writeRecord(
                    fault.row() == 0 ? "" : Integer.toString(fault.row()),
                    FormulaGuard.put(fault.column()),
                    FormulaGuard.put(fault.value().orElse("")),
                    FormulaGuard.put(fault.problem()),
                    FormulaGuard.put(fault.remedy())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
