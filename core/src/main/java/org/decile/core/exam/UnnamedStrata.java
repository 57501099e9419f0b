package org.decile.core.exam;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Finds cases of rows that name no stratum of their measure, where a row of the same exam names one: that row says
/// more, and none of them counts beside it.
final class UnnamedStrata {
    private UnnamedStrata() {}

    /// @param rows cases, some of which are of rows that name their stratum
    /// @param rates the place among the rates of `all` of each rate that they name
    /// @param all where to look for the others
    /// @param unnamed whether a case of `all` is of such a row as is looked for
    /// @return the places of those found
    static BitSet beside(CaseColumns rows, IntUnaryOperator rates, CaseTableBuilder all, IntPredicate unnamed) {
        int[][] strata = IntStream.range(0, all.rates().size())
                .mapToObj(rate -> strataBeside(rate, all))
                .toArray(int[][]::new);
        BitSet found = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.isOfAllStrata(row)) {
                for (int other : strata[rates.applyAsInt(rows.rate(row))]) {
                    all.find(rows.examHigh(row), rows.examLow(row), other).ifPresent(place -> {
                        if (unnamed.test(place)) {
                            found.set(place);
                        }
                    });
                }
            }
        }
        return found;
    }

    /// The other strata of the same measure and collection type.
    private static int[] strataBeside(int rate, CaseTableBuilder all) {
        CaseRate own = all.rates().get(rate);
        return IntStream.range(0, all.rates().size())
                .filter(other -> other != rate && all.rates().get(other).isOfSameMeasure(own))
                .toArray();
    }
}
