package org.decile.core.exam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.decile.core.practice.NationalProviderIdentifier;

/// Gathers cases and notices when one comes a second time. For one thread.
final class CaseTableBuilder {
    private final CaseColumns columns = new CaseColumns();
    private final CaseIndex index = new CaseIndex(columns);
    private final Map<CaseRate, Integer> rateIndexes = new HashMap<>();
    private final List<CaseRate> rates = new ArrayList<>();
    private final Map<NationalProviderIdentifier, Integer> npiIndexes = new HashMap<>();
    private final List<NationalProviderIdentifier> npis = new ArrayList<>();

    int size() {
        return columns.size();
    }

    CaseColumns columns() {
        return columns;
    }

    List<CaseRate> rates() {
        return rates;
    }

    int rateIndex(CaseRate rate) {
        return rateIndexes.computeIfAbsent(rate, added -> {
            rates.add(added);
            return rates.size() - 1;
        });
    }

    int npiIndex(Optional<NationalProviderIdentifier> npi) {
        return npi.isEmpty()
                ? CaseTable.NOBODY
                : npiIndexes.computeIfAbsent(npi.get(), added -> {
                    npis.add(added);
                    return npis.size() - 1;
                });
    }

    /// Takes in a case, unless there is one of the same exam and rate already.
    ///
    /// @return the row of the case: a new one, or that of the other one, which stays as it is
    int add(long examHigh, long examLow, long patientHigh, long patientLow, int rate, int npi, byte state) {
        int row = columns.size();
        int found = index.note(examHigh, examLow, rate, row);
        if (found == row) {
            columns.add(examHigh, examLow, patientHigh, patientLow);
            columns.describe(row, rate, npi, state);
        }
        return found;
    }

    /// The row of the case of an exam in a rate.
    OptionalInt find(long examHigh, long examLow, int rate) {
        return index.find(examHigh, examLow, rate);
    }

    /// All but some of the cases.
    CaseTableBuilder without(BitSet rows) {
        CaseTableBuilder others = new CaseTableBuilder();
        rates.forEach(others::rateIndex);
        npis.forEach(npi -> others.npiIndex(Optional.of(npi)));
        for (int row = rows.nextClearBit(0); row < size(); row = rows.nextClearBit(row + 1)) {
            others.add(
                    columns.examHigh(row),
                    columns.examLow(row),
                    columns.patientHigh(row),
                    columns.patientLow(row),
                    columns.rate(row),
                    columns.npi(row),
                    columns.state(row));
        }
        return others;
    }

    /// Lets a case say what another table says of it.
    ///
    /// @return whether that is something else
    boolean replace(int row, CaseColumns from, int other, int npi) {
        boolean same = columns.npi(row) == npi
                && columns.state(row) == from.state(other)
                && columns.patientHigh(row) == from.patientHigh(other)
                && columns.patientLow(row) == from.patientLow(other);
        columns.describe(row, columns.rate(row), npi, from.state(other));
        columns.identify(row, from.patientHigh(other), from.patientLow(other));
        return !same;
    }

    /// The cases so far; it grows with what is added later.
    CaseTable build() {
        return new CaseTable(columns, rates, npis);
    }
}
