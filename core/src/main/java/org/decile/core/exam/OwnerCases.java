package org.decile.core.exam;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.measure.MeasureId;

/// The cases of one practice and year while a file is read.
final class OwnerCases {
    private static final int UNKNOWN = -1;

    private final RateNumbers numbers;
    private CaseTableBuilder builder = new CaseTableBuilder();
    private int[] lines = new int[64];
    private int[] rateIndexes = new int[0];
    private int[] inferred = new int[0];
    private final Map<Long, Integer> npiIndexes = new HashMap<>();
    private final Map<MeasureId, BitSet> unnamed = new TreeMap<>();
    private boolean anyOfAll;

    OwnerCases(RateNumbers numbers) {
        this.numbers = numbers;
    }

    /// Takes in a sound row.
    ///
    /// @return the line of an earlier row of the same case; 0 when there is none
    int add(CheckedRows checked, int row) {
        int rate = rateIndex(checked.rate(row));
        inferred[rate] += checked.isInferred(row) ? 1 : 0;
        anyOfAll |= CaseColumns.isOfAllStrata(checked.state(row));
        int place = builder.size();
        int found = builder.add(
                checked.hash(row, 0),
                checked.hash(row, 1),
                checked.hash(row, 2),
                checked.hash(row, 3),
                rate,
                npiIndex(checked.npi(row)),
                checked.state(row));
        if (found != place) {
            return again(found, checked, row);
        }
        note(place, checked.line(row));
        return 0;
    }

    /// A row that is about one stratum says more than one that is about all, and stands in its place.
    private int again(int found, CheckedRows checked, int row) {
        CaseColumns columns = builder.columns();
        boolean ofAll = CaseColumns.isOfAllStrata(checked.state(row));
        if (ofAll == columns.isOfAllStrata(found)) {
            return lines[found];
        }
        leaveOut(found, ofAll ? checked.line(row) : lines[found]);
        if (!ofAll) {
            columns.describe(found, columns.rate(found), npiIndex(checked.npi(row)), checked.state(row));
            columns.identify(found, checked.hash(row, 2), checked.hash(row, 3));
            note(found, checked.line(row));
        }
        return 0;
    }

    /// In the order in which they first occur.
    List<CaseRate> rates() {
        return builder.rates();
    }

    /// Number of cases so far.
    int size() {
        return builder.size();
    }

    /// The cases of all rows. To be called once, at the end.
    CaseTable end() {
        if (anyOfAll) {
            CaseColumns columns = builder.columns();
            BitSet beside = UnnamedStrata.beside(columns, rate -> rate, builder, columns::isOfAllStrata);
            beside.stream().forEach(place -> leaveOut(place, lines[place]));
            builder = builder.without(beside);
        }
        return builder.build();
    }

    /// How many rows of a measure name no stratum and are left out, because another row of the exam names one.
    Map<MeasureId, Integer> unnamed() {
        Map<MeasureId, Integer> counts = new TreeMap<>();
        unnamed.forEach((measure, rows) -> counts.put(measure, rows.cardinality()));
        return counts;
    }

    private void leaveOut(int place, int line) {
        MeasureId measure = builder.rates().get(builder.columns().rate(place)).measureId();
        unnamed.computeIfAbsent(measure, _ -> new BitSet()).set(line);
    }

    /// How many cases of a rate had no measure and got it from their codes.
    int inferred(int rate) {
        return inferred[rate];
    }

    private void note(int place, int line) {
        if (place == lines.length) {
            lines = Arrays.copyOf(lines, place + place / 2);
        }
        lines[place] = line;
    }

    private int rateIndex(int number) {
        if (number >= rateIndexes.length) {
            int known = rateIndexes.length;
            rateIndexes = Arrays.copyOf(rateIndexes, 2 * number + 8);
            Arrays.fill(rateIndexes, known, rateIndexes.length, UNKNOWN);
        }
        if (rateIndexes[number] == UNKNOWN) {
            int index = builder.rateIndex(numbers.rate(number));
            rateIndexes[number] = index;
            inferred = Arrays.copyOf(inferred, index + 1);
        }
        return rateIndexes[number];
    }

    private int npiIndex(long npi) {
        return npiIndexes.computeIfAbsent(
                npi,
                added ->
                        builder.npiIndex(added == NpiCell.NOBODY ? Optional.empty() : Optional.of(NpiCell.npi(added))));
    }
}
