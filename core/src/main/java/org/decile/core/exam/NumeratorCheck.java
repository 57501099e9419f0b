package org.decile.core.exam;

import java.util.List;
import java.util.Optional;
import org.decile.core.exam.CodeTable.CodeUse;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Shown;
import org.decile.core.table.CellRow;

/// Finds what came of a case: from the numerator code by the code map, or from the word of a patient-level file.
///
/// A missing code, or one that is none of the measure's, is a warning: the case stays in the eligible population and
/// lowers data completeness. A code that is not known is a fault where it is not known how the measure, in any stratum
/// that the row can belong to, tells met and not met.
final class NumeratorCheck {
    private static final String STAYS =
            "The case stays in the eligible population and lowers data completeness, until its code is corrected.";

    private final CaseHeader header;
    private final RowFindings findings;
    private List<CodeUse> uses = List.of();
    private CaseOutcome outcome = CaseOutcome.NOT_REPORTED;

    NumeratorCheck(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /// Looks at the row's numerator.
    ///
    /// @param strata a bit for each stratum that the rest of the row leaves
    /// @return a bit for each stratum that it can belong to
    int read(CellRow row, MeasureRules rules, int strata) {
        uses = List.of();
        outcome = CaseOutcome.NOT_REPORTED;
        if (header.layout() == CaseLayout.PATIENTS) {
            readWord(row);
            return rules.allStrata();
        }
        uses = rules.numerators().find(CodeText.number(row, header.cell(CaseColumn.NUMERATOR)));
        if (uses.isEmpty()) {
            readOther(row, rules, strata);
            return rules.allStrata();
        }
        int known = 0;
        for (CodeUse use : uses) {
            known |= use.strata();
        }
        return known;
    }

    /// What the numerator last read means in a stratum.
    ///
    /// @param bit that of the stratum
    CaseOutcome outcome(int bit) {
        for (CodeUse use : uses) {
            if ((use.strata() & bit) != 0) {
                return use.meaning();
            }
        }
        return outcome;
    }

    /// Whether the row need not tell which of several strata it belongs to: a registry's row without a usable code is
    /// not reported in any of them, and an exclusion from all of them excludes from each.
    ///
    /// @param strata a bit for each that the row can belong to
    boolean isSameInAll(int strata) {
        if (strata == 0 || header.layout() == CaseLayout.PATIENTS) {
            return false;
        }
        if (uses.isEmpty()) {
            return outcome == CaseOutcome.NOT_REPORTED;
        }
        int excluding = 0;
        for (int bit = Integer.highestOneBit(strata); bit != 0; bit >>= 1) {
            excluding |= (strata & bit) != 0 && outcome(bit) == CaseOutcome.EXCLUSION ? bit : 0;
        }
        return excluding == strata;
    }

    private void readOther(CellRow row, MeasureRules rules, int strata) {
        String text = row.text(header.cell(CaseColumn.NUMERATOR));
        String code = CodeText.of(text);
        Optional<CaseOutcome> qcdr = rules.measure().traits().qcdr() ? QcdrCodes.outcome(code) : Optional.empty();
        if (qcdr.isPresent()) {
            outcome = qcdr.get();
        } else if (NoValue.isWritten(text)) {
            findings.warning(FaultKind.NUMERATOR, CaseColumn.NUMERATOR, "The numerator code is missing.", STAYS);
        } else if (rules.measure().traits().qcdr() || rules.knownNumerators().isComplete(strata)) {
            wrong(text, rules, rules.knownNumerators().isOfFamily(code, strata));
        } else {
            findings.fault(
                    FaultKind.NUMERATOR,
                    CaseColumn.NUMERATOR,
                    "What %s means for measure %s is not known here."
                            .formatted(Shown.quoted(text), rules.measure().id()),
                    NumeratorCodes.isCptTwo(code)
                            ? "CPT codes are licensed and not built in: ask a portal administrator to upload a code map"
                                    + " with them."
                            : "Correct the code, or ask a portal administrator to upload a code map that names it.");
        }
    }

    /// @param sure the code maps name others of its family
    private void wrong(String text, MeasureRules rules, boolean sure) {
        findings.warning(
                FaultKind.NUMERATOR,
                CaseColumn.NUMERATOR,
                "%s is no numerator code of measure %s%s."
                        .formatted(Shown.quoted(text), rules.measure().id(), sure ? "" : " that is known here"),
                sure
                        ? STAYS
                        : STAYS + " If it is one of the measure, ask a portal administrator to upload a code map that"
                                + " names it.");
    }

    private void readWord(CellRow row) {
        int cell = header.cell(CaseColumn.OUTCOME);
        if (row.holds(cell, CaseOutcome.MET.code())) {
            outcome = CaseOutcome.MET;
            return;
        }
        if (row.isEmpty(cell)) {
            findings.warning(
                    FaultKind.NUMERATOR,
                    CaseColumn.OUTCOME,
                    "The outcome is missing.",
                    "The case stays in the eligible population and lowers data completeness, until it has an outcome.");
            return;
        }
        Optional<CaseOutcome> word = CaseOutcome.find(row.text(cell).replaceAll("[ _-]", ""));
        if (word.isEmpty()) {
            findings.fault(
                    FaultKind.NUMERATOR,
                    CaseColumn.OUTCOME,
                    "This is no outcome.",
                    "Write met, notMet, exclusion or exception.");
        }
        outcome = word.orElse(CaseOutcome.NOT_REPORTED);
    }
}
