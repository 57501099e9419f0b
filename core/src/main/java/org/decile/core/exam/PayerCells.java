package org.decile.core.exam;

import java.util.Locale;
import java.util.Map;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.table.CellRow;

/// Reads who pays for a case. A registry's file says it in two flags: a Medicare beneficiary without Medicare Advantage
/// is covered by original Medicare, which pays Part B claims.
final class PayerCells {
    private static final Map<String, PayerClass> WORDS = Map.ofEntries(
            Map.entry("medicare", PayerClass.MEDICARE),
            Map.entry("medicarepartb", PayerClass.MEDICARE),
            Map.entry("partb", PayerClass.MEDICARE),
            Map.entry("originalmedicare", PayerClass.MEDICARE),
            Map.entry("traditionalmedicare", PayerClass.MEDICARE),
            Map.entry("medicareffs", PayerClass.MEDICARE),
            Map.entry("medicareadvantage", PayerClass.MEDICARE_ADVANTAGE),
            Map.entry("medicarepartc", PayerClass.MEDICARE_ADVANTAGE),
            Map.entry("partc", PayerClass.MEDICARE_ADVANTAGE),
            Map.entry("ma", PayerClass.MEDICARE_ADVANTAGE));

    private final CaseHeader header;
    private final RowFindings findings;

    PayerCells(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /// After a fault anything.
    PayerClass payer(CellRow row) {
        if (header.layout() == CaseLayout.PATIENTS) {
            return named(row);
        }
        boolean advantage = flag(row, CaseColumn.ADVANTAGE);
        boolean beneficiary = flag(row, CaseColumn.BENEFICIARY);
        if (advantage) {
            return PayerClass.MEDICARE_ADVANTAGE;
        }
        return beneficiary ? PayerClass.MEDICARE : PayerClass.OTHER;
    }

    /// Whether a registry's row says enough about who pays. Measures collected by claims count by it.
    ///
    /// @param payer as [#payer] read it
    void check(CellRow row, MeasureRules rules, PayerClass payer) {
        boolean unsaid = payer == PayerClass.OTHER
                && rules.type() == CollectionType.CLAIMS
                && header.layout() == CaseLayout.EXAMS
                && row.isEmpty(header.cell(CaseColumn.BENEFICIARY));
        if (unsaid) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.BENEFICIARY,
                    "It is not said whether the patient has Medicare; measure %s by claims counts patients of original"
                                    .formatted(rules.measure().id())
                            + " Medicare only.",
                    "Write Y for yes or N for no.");
        }
    }

    private boolean flag(CellRow row, CaseColumn column) {
        int cell = header.cell(column);
        if (row.isEmpty(cell)) {
            return false;
        }
        if (row.length(cell) > 1) {
            return word(row, column, cell);
        }
        return switch (row.charAt(cell, 0)) {
            case 'Y', 'y', '1', 'T', 't' -> true;
            case 'N', 'n', '0', 'F', 'f' -> false;
            default -> word(row, column, cell);
        };
    }

    private boolean word(CellRow row, CaseColumn column, int cell) {
        switch (row.text(cell).toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1.0" -> {
                return true;
            }
            case "no", "false", "0.0" -> {
                return false;
            }
            default -> {
                findings.fault(FaultKind.PATIENT, column, "This is neither Y nor N.", "Write Y for yes or N for no.");
                return false;
            }
        }
    }

    private PayerClass named(CellRow row) {
        int cell = header.cell(CaseColumn.PAYER);
        if (row.holds(cell, "Medicare")) {
            return PayerClass.MEDICARE;
        }
        if (row.isEmpty(cell)) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.PAYER,
                    "The payer is missing.",
                    "Write Medicare, Medicare Advantage or Other.");
            return PayerClass.OTHER;
        }
        String word = row.text(cell).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        PayerClass payer = WORDS.get(word);
        if (payer == null && word.contains("medicare")) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.PAYER,
                    "It is not clear which part of Medicare is meant.",
                    "Write Medicare, Medicare Advantage or Other.");
        }
        return payer == null ? PayerClass.OTHER : payer;
    }
}
