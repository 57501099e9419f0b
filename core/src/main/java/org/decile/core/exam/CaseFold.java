package org.decile.core.exam;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts the cases of one file among those of earlier ones. For one thread.
final class CaseFold {
    private final CaseColumns from;
    private final CaseTableBuilder all;
    private final int[] rates;
    private final int before;
    private final BitSet met = new BitSet();
    private int replaced;

    /// @throws TooManyCasesException as soon as there are more than `most`
    CaseFold(CaseTable table, CaseTableBuilder all, int most) {
        this.from = table.columns();
        this.all = all;
        this.rates = table.rates().stream().mapToInt(all::rateIndex).toArray();
        this.before = all.size();
        int[] npis = table.npis().stream()
                .mapToInt(npi -> all.npiIndex(Optional.of(npi)))
                .toArray();
        for (int row = 0; row < from.size(); row++) {
            put(row, from.npi(row) == CaseTable.NOBODY ? CaseTable.NOBODY : npis[from.npi(row)]);
            if (all.size() > most) {
                throw new TooManyCasesException(most);
            }
        }
    }

    int added() {
        return all.size() - before;
    }

    int replaced() {
        return replaced;
    }

    int unchanged() {
        return from.size() - added() - replaced;
    }

    /// Cases of rows of earlier files without a stratum, of which the file now has a row that names one.
    BitSet supersededStrata() {
        if (IntStream.range(0, before).noneMatch(all.columns()::isOfAllStrata)) {
            return new BitSet();
        }
        return UnnamedStrata.beside(from, rate -> rates[rate], all, this::isLeftOfAllStrata);
    }

    private boolean isLeftOfAllStrata(int place) {
        return place < before && !met.get(place) && all.columns().isOfAllStrata(place);
    }

    private void put(int row, int npi) {
        int place = all.size();
        int found = all.add(
                from.examHigh(row),
                from.examLow(row),
                from.patientHigh(row),
                from.patientLow(row),
                rates[from.rate(row)],
                npi,
                from.state(row));
        if (found != place) {
            met.set(found);
            replaced += all.replace(found, from, row, npi) ? 1 : 0;
        }
    }
}
