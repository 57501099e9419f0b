package org.decile.core.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.decile.core.fault.FaultKind;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CellRow;
import org.jspecify.annotations.Nullable;

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
    private @Nullable CellRow before;
    private int tinBefore;
    private long examHigh;
    private long examLow;
    private long patientHigh;
    private long patientLow;

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

    /// Hashes the identifiers of a sound row into a batch. Registries write the measures of an exam, and the exams of a
    /// patient, one below the other: what is the same as in the row before is not hashed again.
    void hash(CellRow row, int tin, int date, long npi, CheckedRows rows) {
        CaseHasher hasher = hasher(tin);
        boolean exams = header.layout() == CaseLayout.EXAMS;
        if (!exams || !isAsBefore(row, tin, CaseColumn.EXAM)) {
            hasher.begin(exams ? EXAM : VISIT);
            hasher.add(row, header.cell(exams ? CaseColumn.EXAM : CaseColumn.PATIENT));
            if (!exams) {
                hasher.add(date);
                hasher.add(npi);
            }
            hasher.end();
            examHigh = hasher.high();
            examLow = hasher.low();
        }
        rows.exam(examHigh, examLow);
        if (!isAsBefore(row, tin, CaseColumn.PATIENT)) {
            hasher.begin(PATIENT);
            hasher.add(row, header.cell(CaseColumn.PATIENT));
            hasher.end();
            patientHigh = hasher.high();
            patientLow = hasher.low();
        }
        rows.patient(patientHigh, patientLow);
        before = row;
        tinBefore = tin;
    }

    private boolean isAsBefore(CellRow row, int tin, CaseColumn column) {
        CellRow other = before;
        return other != null && tin == tinBefore && other.agrees(header.cell(column), row);
    }

    private void check(CellRow row, CaseColumn column, FaultKind kind, String missing) {
        int cell = header.cell(column);
        if (NoValue.isWritten(row, cell)) {
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
