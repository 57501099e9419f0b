package org.decile.core.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.table.CellRow;
import org.decile.core.table.CsvRows;
import org.jspecify.annotations.Nullable;

/// Reads the measure results of many practices from one CSV file of any length; it holds no more than it is asked for.
///
/// The columns are those of [MeasureResultsCsv]. The rows of a practice stand together: where the taxpayer
/// identification number changes, the next group begins.
public final class GroupResultsCsv implements AutoCloseable {
    private final FileLimits limits;
    private final KnownMeasures measures;
    private final CsvRows rows;
    private final ResultsHeader header;
    private final int tinPlace;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable CellRow ahead;

    /// @param catalog the measures of the only year whose rows are taken
    /// @param limits of the rows of each group
    public GroupResultsCsv(InputStream bytes, MeasureCatalog catalog, FileLimits limits) throws IOException {
        this.limits = limits;
        this.measures = new KnownMeasures(catalog);
        this.rows = CsvRows.of(bytes, faults::add);
        this.header = new ResultsHeader(rows.next().map(CellRow::texts).orElse(List.of()), limits, faults::add);
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
        List<CellRow> own = new ArrayList<>();
        CellRow first = ahead;
        while (ahead != null && first != null && ahead.agrees(tinPlace, first)) {
            own.add(ahead);
            ahead = own.size() < limits.resultRows() ? row() : tooManyRows();
        }
        GroupRows group = new GroupRows(header, own, List.copyOf(faults), measures);
        faults.clear();
        return group;
    }

    private @Nullable CellRow row() {
        try {
            return rows.next().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable CellRow tooManyRows() {
        faults.add(ResultsTable.tooManyRows(limits));
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
