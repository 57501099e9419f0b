package org.decile.core.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.decile.core.fault.FaultKind;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CellRow;

/// Hashes who was examined and in which exam. A patient-level file has no exams: there a case is a patient's day with
/// a clinician.
final class IdentityCells {
    private static final int MOST_HASHERS = 64;
    private static final char EXAM = 'E';
    private static final char VISIT = 'V';
    private static final char PATIENT = 'P';

    private final CaseHeader header;
    private final RowFindings findings;
    private final Function<TaxpayerIdentificationNumber, CaseKey> keys;
    private final Map<Integer, CaseHasher> hashers = new LinkedHashMap<>();

    IdentityCells(CaseHeader header, RowFindings findings, Function<TaxpayerIdentificationNumber, CaseKey> keys) {
        this.header = header;
        this.findings = findings;
        this.keys = keys;
    }

    /// Adds faults for what cannot identify anybody.
    void check(CellRow row) {
        check(row, CaseColumn.PATIENT, FaultKind.PATIENT, "The patient's identifier is missing.");
        if (header.layout() == CaseLayout.EXAMS) {
            check(row, CaseColumn.EXAM, FaultKind.EXAM, "The exam's identifier is missing.");
        }
    }

    /// Hashes the identifiers of a sound row into a batch.
    void hash(CellRow row, int tin, int date, long npi, CheckedRows rows) {
        CaseHasher hasher = hasher(tin);
        if (header.layout() == CaseLayout.EXAMS) {
            hasher.begin(EXAM);
            hasher.add(row, header.cell(CaseColumn.EXAM));
        } else {
            hasher.begin(VISIT);
            hasher.add(row, header.cell(CaseColumn.PATIENT));
            hasher.add(date);
            hasher.add(npi);
        }
        hasher.end();
        rows.exam(hasher.high(), hasher.low());
        hasher.begin(PATIENT);
        hasher.add(row, header.cell(CaseColumn.PATIENT));
        hasher.end();
        rows.patient(hasher.high(), hasher.low());
    }

    private void check(CellRow row, CaseColumn column, FaultKind kind, String missing) {
        int cell = header.cell(column);
        if (row.isEmpty(cell)) {
            findings.fault(kind, column, missing, "Write one that stands for the same in every file.");
        } else if (SpreadsheetText.isShortened(row, cell)) {
            findings.fault(kind, column, SpreadsheetText.SHORTENED, SpreadsheetText.FORMAT_AS_TEXT);
        }
    }

    private CaseHasher hasher(int tin) {
        if (hashers.size() > MOST_HASHERS) {
            hashers.clear();
        }
        return hashers.computeIfAbsent(
                tin, number -> keys.apply(OwnerCells.tin(number)).hasher());
    }
}
