package org.decile.core.exam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The cases of a practice and year that count when several files were taken one after the other: a case in a later
/// file replaces the same case of an earlier one.
///
/// A row that names no stratum of its measure makes a case of each stratum. Where a later file has a row of the same
/// exam that names one, none of those cases is left.
public final class CasesInForce {
    private CaseTableBuilder all = new CaseTableBuilder();
    private final List<Step> steps = new ArrayList<>();

    private CasesInForce() {}

    /// What one file did to those before it.
    ///
    /// @param added cases that were not there before
    /// @param replaced cases that were there and say something else now, or are not there any more
    /// @param unchanged cases that were there and say the same
    public record Step(int added, int replaced, int unchanged) {}

    /// @param tables of one practice and year, the earliest first
    public static CasesInForce of(Iterable<CaseTable> tables) {
        CasesInForce inForce = new CasesInForce();
        tables.forEach(table -> inForce.add(table, Integer.MAX_VALUE));
        return inForce;
    }

    /// Takes the cases of one more file.
    ///
    /// @param most how many there may be then
    /// @throws TooManyCasesException when there would be more; then these cases are to be used no more
    Step add(CaseTable table, int most) {
        CaseFold fold = new CaseFold(table, all, most);
        BitSet superseded = fold.supersededStrata();
        if (!superseded.isEmpty()) {
            all = all.without(superseded);
        }
        Step step = new Step(fold.added(), fold.replaced() + superseded.cardinality(), fold.unchanged());
        steps.add(step);
        return step;
    }

    /// What each file did, in their order.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// How many cases there are.
    int size() {
        return all.size();
    }

    /// Those in force, in the order in which they first came; to be used before more are added.
    public CaseTable cases() {
        return all.build();
    }
}
