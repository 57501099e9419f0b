package org.decile.core.submission;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.measure.MeasureCatalog;
import org.jspecify.annotations.Nullable;

/// Reads the measure results of many practices from one CSV file of any length; it holds no more than it is asked for.
///
/// The columns are those of [MeasureResultsCsv]. The rows of a practice stand together: where the taxpayer
/// identification number changes, the next group begins.
public final class GroupResultsCsv implements AutoCloseable {
    private static final int LONGEST_HEADER = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final MeasureCatalog catalog;
    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> rows;
    private final ResultsHeader header;
    private final int tinPlace;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable CsvRecord ahead;
    private long line = 1;

    /// @param catalog the measures of the only year whose rows are taken
    public GroupResultsCsv(Reader text, MeasureCatalog catalog) throws IOException {
        this.catalog = catalog;
        BufferedReader buffered = new BufferedReader(text, 1 << 16);
        this.records = CsvReader.builder()
                .fieldSeparator(MeasureResultsCsv.separator(start(buffered)))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(buffered);
        this.rows = records.iterator();
        this.header = new ResultsHeader(rows.hasNext() ? rows.next().getFields() : List.of(), faults::add);
        this.tinPlace = header.index(ResultsColumn.TIN);
        this.ahead = header.isUsable() ? row() : null;
    }

    /// The next groups, at most so many; empty at the end of the file.
    public Optional<List<GroupRows>> next(int most) {
        List<GroupRows> groups = new ArrayList<>();
        while (groups.size() < most && (ahead != null || !faults.isEmpty())) {
            groups.add(group());
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups);
    }

    private GroupRows group() {
        List<CsvRecord> own = new ArrayList<>();
        String tin = ahead == null ? "" : tin(ahead);
        while (ahead != null && tin(ahead).equals(tin)) {
            own.add(ahead);
            ahead = own.size() < ResultsLimits.ROWS ? row() : end(ResultsLimits.TOO_MANY_ROWS);
        }
        GroupRows group = new GroupRows(header, own, List.copyOf(faults), catalog);
        faults.clear();
        return group;
    }

    private String tin(CsvRecord row) {
        return tinPlace < row.getFieldCount() ? row.getField(tinPlace) : "";
    }

    /// The next row that is not blank, if there is one.
    private @Nullable CsvRecord row() {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                if (!MeasureResultsCsv.isBlank(row)) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException e) {
            return end(MeasureResultsCsv.unreadableBeyond(line));
        }
    }

    private @Nullable CsvRecord end(Fault fault) {
        faults.add(fault);
        return null;
    }

    /// The first line with anything in it; the reader stands at the beginning of the text afterwards.
    private static String start(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, LONGEST_HEADER));
        text.reset();
        return new String(start, 0, length);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
