package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.table.CellRow;

/// Gathers what is wrong with rows, one after the other. Identifiers of patients, exams and practices are not quoted.
final class RowFindings {
    private final CaseHeader header;
    private List<Fault> faults = new ArrayList<>();
    private List<Fault> warnings = new ArrayList<>();
    private CellRow row;
    private int faultsBefore;
    private int warningsBefore;

    RowFindings(CaseHeader header, CellRow first) {
        this.header = header;
        this.row = first;
    }

    void begin(CellRow newRow) {
        row = newRow;
        faultsBefore = faults.size();
        warningsBefore = warnings.size();
    }

    /// Nothing is wrong with the row so far.
    boolean isSound() {
        return faults.size() == faultsBefore;
    }

    void fault(FaultKind kind, CaseColumn column, String problem, String remedy) {
        faults.add(finding(kind, column, quotable(column), problem, remedy));
    }

    /// A fault that shows this in place of the cell's text.
    void fault(FaultKind kind, CaseColumn column, String shown, String problem, String remedy) {
        faults.add(finding(kind, column, Optional.of(shown), problem, remedy));
    }

    /// A fault of a number, unless a spreadsheet program has shortened it, which is the fault then.
    void numberFault(FaultKind kind, CaseColumn column, String problem, String remedy) {
        if (SpreadsheetText.isShortened(row, header.cell(column))) {
            fault(kind, column, SpreadsheetText.SHORTENED, SpreadsheetText.FORMAT_AS_TEXT);
        } else {
            fault(kind, column, problem, remedy);
        }
    }

    void warning(FaultKind kind, CaseColumn column, String problem, String remedy) {
        warnings.add(finding(kind, column, quotable(column), problem, remedy));
    }

    /// A fault of the row as a whole.
    void fault(FaultKind kind, String problem, String remedy) {
        faults.add(new Fault(kind, row.line(), "", Optional.empty(), problem, remedy));
    }

    /// Forgets the warnings of the row, which is not used.
    void dropWarnings() {
        warnings.subList(warningsBefore, warnings.size()).clear();
    }

    /// The faults of all rows since the last time.
    List<Fault> takeFaults() {
        List<Fault> taken = faults;
        faults = new ArrayList<>();
        faultsBefore = 0;
        return taken;
    }

    List<Fault> takeWarnings() {
        List<Fault> taken = warnings;
        warnings = new ArrayList<>();
        warningsBefore = 0;
        return taken;
    }

    private Fault finding(FaultKind kind, CaseColumn column, Optional<String> value, String problem, String remedy) {
        return new Fault(kind, row.line(), header.title(column), value, problem, remedy);
    }

    private Optional<String> quotable(CaseColumn column) {
        String text = column.isIdentifier() ? "" : row.text(header.cell(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(Shown.plain(text));
    }
}
