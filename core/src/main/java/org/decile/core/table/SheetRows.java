package org.decile.core.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Shown;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.jspecify.annotations.Nullable;

/// The rows of a worksheet in a workbook (XLSX): of the first sheet that has any. Formulas count with the result that
/// was saved with them. All rows are as wide as the first, or wider.
public final class SheetRows implements CellRows {
    private final Workbook.Sheet sheet;
    private final PartXml xml;
    private final SheetCells cells;
    private final FileLimits limits;
    private final Watch watch;
    private final Consumer<Fault> faults;
    private @Nullable CellRow first;
    private int rows;
    private long taken;
    private boolean ended;

    private SheetRows(Workbook workbook, Workbook.Sheet sheet, FileLimits limits, Watch watch, Consumer<Fault> faults)
            throws IOException {
        this.sheet = sheet;
        this.xml = workbook.open(sheet);
        this.cells = new SheetCells(workbook, limits, faults);
        this.limits = limits;
        this.watch = watch;
        this.faults = faults;
    }

    /// @param faults takes what makes the rest unreadable
    /// @param warnings takes that there are further sheets
    /// @throws UnreadableFileException when not even the beginning can be read
    public static SheetRows of(
            FileSource source, FileLimits limits, Watch watch, Consumer<Fault> faults, Consumer<Fault> warnings)
            throws IOException {
        Workbook workbook = Workbook.open(source, limits, watch);
        List<Workbook.Sheet> sheets = workbook.sheets();
        if (sheets.isEmpty()) {
            throw PartXml.malformed();
        }
        SheetRows rows = new SheetRows(workbook, sheets.getFirst(), limits, watch, faults);
        for (int i = 1; !rows.hasFirst() && i < sheets.size(); i++) {
            rows.close();
            rows = new SheetRows(workbook, sheets.get(i), limits, watch, faults);
        }
        further(workbook, rows.sheet, limits, watch, warnings);
        return rows;
    }

    private static void further(
            Workbook workbook, Workbook.Sheet read, FileLimits limits, Watch watch, Consumer<Fault> warnings)
            throws IOException {
        StringBuilder names = new StringBuilder();
        for (Workbook.Sheet other : workbook.sheets()) {
            if (!other.equals(read) && hasRows(workbook, other, limits, watch.quiet())) {
                names.append(names.isEmpty() ? "" : ", ").append(Shown.quoted(other.name()));
            }
        }
        if (!names.isEmpty()) {
            warnings.accept(Fault.ofFile(
                    "Only the sheet %s is read, not %s.".formatted(Shown.quoted(read.name()), names),
                    "Where rows of another sheet are wanted, put them below those of the first."));
        }
    }

    private static boolean hasRows(Workbook workbook, Workbook.Sheet sheet, FileLimits limits, Watch watch)
            throws IOException {
        try (SheetRows rows = new SheetRows(workbook, sheet, limits, watch, _ -> {})) {
            return rows.hasFirst();
        }
    }

    private boolean hasFirst() throws IOException {
        first = next().orElse(null);
        return first != null;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        if (first != null) {
            CellRow row = first;
            first = null;
            return Optional.of(row);
        }
        try {
            while (!ended && xml.next()) {
                if (xml.isStart() && xml.name().equals("row")) {
                    Optional<CellRow> row = cells.read(xml);
                    if (row.isPresent()) {
                        return counted(row.get());
                    }
                }
            }
        } catch (UnreadableFileException e) {
            faults.accept(Fault.ofFile(e.problem(), e.remedy()));
        }
        ended = true;
        return Optional.empty();
    }

    private Optional<CellRow> counted(CellRow row) {
        long now =
                xml.count() * sheet.part().packed() / Math.max(1, sheet.part().size());
        watch.bytes(now - taken);
        taken = now;
        if (rows++ > limits.sheetRows()) {
            faults.accept(Fault.ofFile(
                    "The worksheet has more than %,d rows below the first.".formatted(limits.sheetRows()),
                    "Send it as CSV, which may have %,d rows.".formatted(limits.rows())));
            ended = true;
            return Optional.empty();
        }
        return Optional.of(row);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
