package org.decile.core.submission;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Faults;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CellRow;

/// Consecutive rows of one practice that are not yet looked at. Reading them concerns no other group, so several can be
/// read at once.
public final class GroupRows {
    private static final TaxpayerIdentificationNumber NOBODY = new TaxpayerIdentificationNumber(OwnerCells.EXAMPLE_TIN);

    private final ResultsHeader header;
    private final List<CellRow> rows;
    private final List<Fault> faultsOfFile;
    private final KnownMeasures measures;

    /// @param faultsOfFile what is wrong with the file from here on; it makes the group unusable
    GroupRows(ResultsHeader header, List<CellRow> rows, List<Fault> faultsOfFile, KnownMeasures measures) {
        this.header = header;
        this.rows = rows;
        this.faultsOfFile = faultsOfFile;
        this.measures = measures;
    }

    /// Reads the rows as strictly as the file of a single practice.
    public GroupReading read() {
        Faults faults = new Faults();
        Faults warnings = new Faults();
        faultsOfFile.forEach(faults::add);
        List<ResultRow> cells = new ArrayList<>(rows.size());
        for (CellRow row : rows) {
            header.row(row, faults::add).ifPresent(cells::add);
        }
        TaxpayerIdentificationNumber tin =
                cells.isEmpty() ? NOBODY : OwnerCells.tin(cells.getFirst()).orElse(NOBODY);
        RowReader reader = new RowReader(tin, measures, faults, warnings);
        ResultsAssembly assembly = new ResultsAssembly(faults, warnings);
        for (ResultRow row : cells) {
            reader.read(row).ifPresent(read -> assembly.add(read, row));
        }
        List<ParticipantResult> results = assembly.results();
        return faults.isEmpty()
                ? new GroupReading.Usable(tin, results, warnings.kept())
                : new GroupReading.Faulty(faults.kept(), warnings.kept());
    }
}
