package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.fault.FaultKind;
import org.decile.core.table.CellRow;

/// Finds the strata of a case: one, unless its code says the same for several.
final class StratumCheck {
    private static final int NONE = 0;

    private final CaseHeader header;
    private final RowFindings findings;

    StratumCheck(CaseHeader header, RowFindings findings) {
        this.header = header;
        this.findings = findings;
    }

    /// A bit for each of the measure's rates that the case counts in, the first for a measure with one rate; none
    /// after a fault.
    ///
    /// @param possible a bit for each stratum that the row's codes leave
    /// @param alike the row says the same for all of them, so that it need not tell which is meant
    int strata(CellRow row, MeasureRules rules, int possible, boolean alike) {
        int cell = header.cell(CaseColumn.STRATUM);
        if (rules.strata().isEmpty()) {
            return row.isEmpty(cell) ? 1 : noStrata(rules);
        }
        if (row.isEmpty(cell)) {
            return alike || Integer.bitCount(possible) == 1 ? possible : unclear(rules, possible);
        }
        int named = find(row.text(cell), rules);
        if (named == NONE) {
            fault(
                    "Measure %s has no such stratum.".formatted(rules.measure().id()),
                    "Write one of " + all(rules) + ".");
            return NONE;
        }
        return (possible & named) == 0 ? contradicted(rules, possible) : named;
    }

    /// The bit of the stratum that the row names; all where it names none that there is.
    int named(CellRow row, MeasureRules rules) {
        int cell = header.cell(CaseColumn.STRATUM);
        int named = row.isEmpty(cell) ? NONE : find(row.text(cell), rules);
        return named == NONE ? rules.allStrata() : named;
    }

    private static int find(String name, MeasureRules rules) {
        for (int place = 0; place < rules.strata().size(); place++) {
            if (rules.strata().get(place).equalsIgnoreCase(name)) {
                return 1 << place;
            }
        }
        return NONE;
    }

    private int noStrata(MeasureRules rules) {
        fault("Measure %s has no strata.".formatted(rules.measure().id()), "Leave the cell empty.");
        return NONE;
    }

    private int unclear(MeasureRules rules, int possible) {
        if (possible == 0) {
            return contradicted(rules, possible);
        }
        fault(
                "Measure %s is reported in strata, and the row does not tell which it belongs to."
                        .formatted(rules.measure().id()),
                "Write one of %s in a column %s, or ask a portal administrator for a code map that tells them apart."
                        .formatted(names(rules, possible), header.title(CaseColumn.STRATUM)));
        return NONE;
    }

    private int contradicted(MeasureRules rules, int possible) {
        fault(
                "The row's codes are those of another stratum of measure %s."
                        .formatted(rules.measure().id()),
                possible == 0
                        ? "Correct the codes; its procedure, diagnosis and numerator belong to different strata."
                        : "Correct the codes or the stratum; the codes are those of %s."
                                .formatted(names(rules, possible)));
        return NONE;
    }

    private void fault(String problem, String remedy) {
        findings.fault(FaultKind.STRATUM, CaseColumn.STRATUM, problem, remedy);
    }

    private static String all(MeasureRules rules) {
        return names(rules, rules.allStrata());
    }

    private static String names(MeasureRules rules, int strata) {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < rules.strata().size(); place++) {
            if ((strata & (1 << place)) != 0) {
                names.add(rules.strata().get(place));
            }
        }
        return String.join(", ", names);
    }
}
