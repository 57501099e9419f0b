package org.decile.core.exam;

import org.decile.core.exam.CodeTable.CodeUse;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.table.CellRow;

/// Checks whether a case belongs to its measure by procedure, diagnosis and age, as far as the code map says, and finds
/// the strata it can belong to.
final class EligibilityCheck {
    private static final int UNKNOWN = -1;
    private static final int UNREAD = -2;
    private static final int MOST_DIGITS = 3;

    private final CaseHeader header;
    private final RowFindings findings;
    private int age = UNREAD;
    private boolean told;

    EligibilityCheck(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /// A bit for each stratum that the case can belong to.
    int strata(CellRow row, MeasureRules rules) {
        age = UNREAD;
        told = false;
        int strata = rules.allStrata();
        if (!rules.denominators().isEmpty()) {
            strata &= procedures(row, rules);
        }
        if (!rules.diagnoses().isEmpty()) {
            strata &= diagnoses(row, rules);
        }
        return strata;
    }

    private int procedures(CellRow row, MeasureRules rules) {
        int cell = header.cell(CaseColumn.PROCEDURE);
        CodeMatch match = match(CodesInCell.of(row, cell), rules.denominators(), row, rules);
        if (!match.named()) {
            findings.fault(
                    FaultKind.PROCEDURE,
                    CaseColumn.PROCEDURE,
                    row.isEmpty(cell)
                            ? "The procedure code is missing."
                            : "%s is no procedure of measure %s, by the code map."
                                    .formatted(
                                            Shown.quoted(row.text(cell)),
                                            rules.measure().id()),
                    "Correct the code or the measure, or leave the row out.");
            return rules.allStrata();
        }
        return withinAge(match, rules);
    }

    private int diagnoses(CellRow row, MeasureRules rules) {
        CodesInCell codes = CodesInCell.of(row, header.cell(CaseColumn.DIAGNOSIS));
        CodeMatch match = match(codes, rules.diagnoses(), row, rules);
        int free = rules.strataWithoutDiagnoses();
        if (!match.named() && free == 0) {
            findings.fault(
                    FaultKind.PROCEDURE,
                    CaseColumn.DIAGNOSIS,
                    "Measure %s asks for a diagnosis of its list, by the code map."
                            .formatted(rules.measure().id()),
                    "Write the diagnosis code that brings the case into the measure, or leave the row out.");
            return rules.allStrata();
        }
        return free == 0 ? withinAge(match, rules) : match.strata() | free;
    }

    private int withinAge(CodeMatch match, MeasureRules rules) {
        if (match.strata() == 0 && age != UNKNOWN) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.AGE,
                    "Measure %s is for patients aged %s."
                            .formatted(rules.measure().id(), match.ages().inWords()),
                    "Correct the age, or leave the row out.");
        }
        return match.strata() == 0 ? rules.allStrata() : match.strata();
    }

    /// What the codes of a cell come to.
    ///
    /// @param named the map names one of them
    /// @param strata a bit for each stratum that they bring the case into, at the patient's age
    /// @param ages some that the map asks for
    private record CodeMatch(boolean named, int strata, AgeRange ages) {}

    /// The age is needed only for strata into which no code brings a patient of any age.
    private CodeMatch match(CodesInCell codes, CodeTable table, CellRow row, MeasureRules rules) {
        int strata = 0;
        int undecided = 0;
        AgeRange ages = AgeRange.ANY;
        for (long number : codes.numbers()) {
            for (CodeUse use : table.find(number)) {
                if (!use.ages().isLimited() || use.ages().holds(age(row))) {
                    strata |= use.strata();
                } else {
                    undecided |= use.strata();
                    ages = use.ages();
                }
            }
        }
        if (age == UNKNOWN && (undecided & ~strata) != 0) {
            noAge(row, rules);
        }
        return new CodeMatch((strata | undecided) != 0, strata, ages);
    }

    /// In full years; one that fits nowhere where the cell holds none.
    private int age(CellRow row) {
        if (age == UNREAD) {
            age = fullYears(row, header.cell(CaseColumn.AGE));
        }
        return age;
    }

    private void noAge(CellRow row, MeasureRules rules) {
        if (told) {
            return;
        }
        told = true;
        findings.fault(
                FaultKind.PATIENT,
                CaseColumn.AGE,
                row.isEmpty(header.cell(CaseColumn.AGE))
                        ? "The age is missing; measure %s is limited by it."
                                .formatted(rules.measure().id())
                        : "This is not an age.",
                "Write the age at the exam in years.");
    }

    /// Fractions of a year do not count; a plus sign after the age neither.
    private static int fullYears(CellRow row, int cell) {
        int age = 0;
        int digits = 0;
        int length = row.length(cell);
        while (digits < length && isDigit(row.charAt(cell, digits))) {
            age = age * 10 + row.charAt(cell, digits) - '0';
            digits++;
            if (digits > MOST_DIGITS) {
                return UNKNOWN;
            }
        }
        boolean whole = digits == length || (digits == length - 1 && row.charAt(cell, digits) == '+');
        return age <= AgeRange.OLDEST && ((whole && digits > 0) || isFraction(row, cell, digits)) ? age : UNKNOWN;
    }

    private static boolean isFraction(CellRow row, int cell, int point) {
        int length = row.length(cell);
        if (point >= length - 1 || row.charAt(cell, point) != '.') {
            return false;
        }
        for (int i = point + 1; i < length; i++) {
            if (!isDigit(row.charAt(cell, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
