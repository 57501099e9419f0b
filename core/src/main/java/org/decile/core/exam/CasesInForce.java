package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cases of a practice and year that count when several files were taken one after the other: a case in a later
/// file replaces the same case of an earlier one.
///
/// @param cases those in force, in the order in which they first came
/// @param steps what each file did, in their order
public record CasesInForce(CaseTable cases, List<Step> steps) {

    public CasesInForce {
        steps = List.copyOf(steps);
    }

    /// What one file did to those before it.
    ///
    /// @param added cases that were not there before
    /// @param replaced cases that were there and say something else now
    /// @param unchanged cases that were there and say the same
    public record Step(int added, int replaced, int unchanged) {}

    /// @param tables of one practice and year, the earliest first
    public static CasesInForce of(Iterable<CaseTable> tables) {
        CaseTableBuilder all = new CaseTableBuilder();
        List<Step> steps = new ArrayList<>();
        for (CaseTable table : tables) {
            steps.add(fold(table, all));
        }
        return new CasesInForce(all.build(), steps);
    }

    private static Step fold(CaseTable table, CaseTableBuilder all) {
        int[] rates = table.rates().stream().mapToInt(all::rateIndex).toArray();
        int[] npis = table.npis().stream()
                .mapToInt(npi -> all.npiIndex(Optional.of(npi)))
                .toArray();
        int before = all.size();
        int replaced = 0;
        CaseColumns from = table.columns();
        for (int row = 0; row < from.size(); row++) {
            int npi = from.npi(row) == CaseTable.NOBODY ? CaseTable.NOBODY : npis[from.npi(row)];
            int place = all.size();
            int found = all.add(
                    from.examHigh(row),
                    from.examLow(row),
                    from.patientHigh(row),
                    from.patientLow(row),
                    rates[from.rate(row)],
                    npi,
                    from.state(row));
            replaced += found != place && all.replace(found, from, row, npi) ? 1 : 0;
        }
        int added = all.size() - before;
        return new Step(added, replaced, from.size() - added - replaced);
    }
}
