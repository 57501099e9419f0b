package org.decile.core.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.file.FileSource;
import org.decile.core.file.FormulaGuard;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.decile.core.table.MarkColumn;

/// Gives a table back with what is wrong with each row beside it, to be mended and sent again: two further columns hold
/// faults and warnings. It is CSV with the separator of the given file, also where a workbook was given. No cell can be
/// taken for a formula.
public final class MarkedTable {
    /// How many faults, and as many warnings, find their place beside a row.
    private static final int MOST = 200_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Integer, StringBuilder> faults;
    private final Map<Integer, StringBuilder> warnings;
    private final boolean open;

    /// @param open a row may have fewer cells than the header, and empty ones beyond it; where it may not, it comes
    /// back as it is, because it would be taken for a whole one otherwise
    private MarkedTable(IntakeFile file, boolean open) {
        this.open = open;
        this.faults = byRow(file.faults());
        this.warnings = byRow(file.warnings());
    }

    /// What cannot be read any more is missing. A last row says so, which is a fault itself, so that the rest cannot be
    /// taken for the whole.
    ///
    /// @param settings those by which the file was read
    /// @return whether the file is a table; if not, nothing is written
    /// @throws IOException when the source cannot be read or nothing be written
    public static boolean write(
            FileSource source, IntakeSettings settings, IntakeScope scope, Progress progress, Writer text)
            throws IOException {
        IntakeSettings all = settings.withLimits(settings.limits().withListedFaults(MOST));
        Content content = new Recognition(all.limits()).of(source, new Watch(progress));
        if (content.kind() != Content.Kind.CSV && content.kind() != Content.Kind.WORKBOOK) {
            return false;
        }
        IntakeFile file = new Intake(all).read(List.of(source), scope, progress).getFirst();
        Job job = new Job(all, scope, new Watch(progress));
        List<Fault> unreadable = new ArrayList<>();
        try (GivenTable given = GivenTable.open(source, content, job, unreadable::add, _ -> {})) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(given.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            new MarkedTable(file, content.format().hasCases()).write(given.rows(), csv);
            for (Fault fault : unreadable) {
                csv.writeRecord("Rows are missing from here on. " + fault.problem());
            }
            csv.flush();
        } catch (UnreadableFileException e) {
            return false;
        }
        return true;
    }

    /// What is wrong with the file as a whole, or with the names of its columns, stands beside the first row below
    /// them.
    private void write(CellRows rows, CsvWriter csv) throws IOException {
        int width = 0;
        int line = 0;
        for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            List<String> cells = new ArrayList<>();
            row.get().texts().forEach(cell -> cells.add(FormulaGuard.put(cell)));
            if (width == 0) {
                width = cells.size();
                cells.add(MarkColumn.ERROR.title());
                cells.add(MarkColumn.WARNING.title());
            } else {
                int from = line;
                line = row.get().line();
                if (open) {
                    fit(cells, width);
                }
                cells.add(marks(faults, from, line));
                cells.add(marks(warnings, from, line));
            }
            csv.writeRecord(cells);
        }
    }

    private static void fit(List<String> cells, int width) {
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    /// Of the rows from the one after `before` on; the first row that is marked takes those of the file as well.
    private static String marks(Map<Integer, StringBuilder> texts, int before, int line) {
        StringBuilder marks = new StringBuilder();
        for (int row = before == 0 ? 0 : line; row <= line; row++) {
            StringBuilder text = texts.get(row);
            if (text != null) {
                marks.append(marks.isEmpty() ? "" : " ").append(text);
            }
        }
        return FormulaGuard.put(marks.toString());
    }

    private static Map<Integer, StringBuilder> byRow(FaultList list) {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        for (Fault fault : list.listed()) {
            StringBuilder text = texts.computeIfAbsent(fault.row(), _ -> new StringBuilder());
            text.append(text.isEmpty() ? "" : " ")
                    .append(fault.column().isEmpty() ? "" : fault.column() + ": ")
                    .append(fault.problem())
                    .append(' ')
                    .append(fault.remedy());
        }
        return texts;
    }
}
