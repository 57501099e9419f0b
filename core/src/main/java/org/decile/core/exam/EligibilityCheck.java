package org.decile.core.exam;

import java.util.List;
import org.decile.core.exam.CodeTable.CodeUse;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.table.CellRow;

/// Checks whether a case belongs to its measure by procedure, diagnosis and age, as far as the code map says, and finds
/// the strata it can belong to.
final class EligibilityCheck {
    private static final int UNKNOWN = -1;
    private static final int MOST_DIGITS = 3;

    private final CaseHeader header;
    private final RowFindings findings;

    EligibilityCheck(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /// The age in full years, where the measure is limited by it; where it is not, or after a fault, one that fits
    /// nowhere and matters nowhere.
    int age(CellRow row, MeasureRules rules) {
        if (!rules.isAgeLimited()) {
            return UNKNOWN;
        }
        int cell = header.cell(CaseColumn.AGE);
        int age = fullYears(row, cell);
        if (age == UNKNOWN) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.AGE,
                    row.isEmpty(cell)
                            ? "The age is missing; measure %s is limited by it."
                                    .formatted(rules.measure().id())
                            : "This is not an age.",
                    "Write the age at the exam in years.");
        }
        return age;
    }

    /// A bit for each stratum that the case can belong to.
    int strata(CellRow row, MeasureRules rules, int age) {
        int strata = rules.allStrata();
        if (!rules.denominators().isEmpty()) {
            strata &= procedures(row, rules, age);
        }
        if (!rules.diagnoses().isEmpty()) {
            strata &= diagnoses(row, rules, age);
        }
        return strata;
    }

    private int procedures(CellRow row, MeasureRules rules, int age) {
        int cell = header.cell(CaseColumn.PROCEDURE);
        CodeMatch match = CodeMatch.of(CodesInCell.of(row, cell), rules.denominators(), age);
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
        return withinAge(match, rules, age);
    }

    private int diagnoses(CellRow row, MeasureRules rules, int age) {
        CodeMatch match = CodeMatch.of(CodesInCell.of(row, header.cell(CaseColumn.DIAGNOSIS)), rules.diagnoses(), age);
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
        return free == 0 ? withinAge(match, rules, age) : match.strata() | free;
    }

    private int withinAge(CodeMatch match, MeasureRules rules, int age) {
        if (match.strata() == 0 && age != UNKNOWN) {
            findings.fault(
                    FaultKind.PATIENT,
                    CaseColumn.AGE,
                    "Measure %s is for patients aged %s."
                            .formatted(rules.measure().id(), match.ages()),
                    "Correct the age, or leave the row out.");
        }
        return match.strata() == 0 ? rules.allStrata() : match.strata();
    }

    /// What the codes of a cell come to.
    ///
    /// @param named the map names one of them
    /// @param strata a bit for each stratum that they bring the case into, at the patient's age
    /// @param ages those that the map allows, in words
    private record CodeMatch(boolean named, int strata, String ages) {

        static CodeMatch of(CodesInCell codes, CodeTable table, int age) {
            int strata = 0;
            boolean named = false;
            AgeRange ages = AgeRange.ANY;
            for (long number : codes.numbers()) {
                List<CodeUse> uses = table.find(number);
                for (CodeUse use : uses) {
                    named = true;
                    ages = use.ages();
                    strata |= !use.ages().isLimited() || use.ages().holds(age) ? use.strata() : 0;
                }
            }
            return new CodeMatch(named, strata, named && strata == 0 ? ages.inWords() : "");
        }
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
