package org.decile.core.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The codes of one kind of one measure, found by number without making a text of a cell.
final class CodeTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FREE = 0;

    private final long[] numbers;
    private final List<@Nullable List<CodeUse>> uses;
    private final int count;

    /// What a code says in one or more strata. No two of the same code hold for the same stratum.
    ///
    /// @param strata a bit for each stratum it holds for
    /// @param meaning of a numerator; not reported for other codes
    record CodeUse(long number, int strata, AgeRange ages, CaseOutcome meaning) {}

    /// @param entries where several say something of the same code and stratum, the first of them counts
    CodeTable(Collection<CodeUse> entries) {
        int slots = Integer.highestOneBit(Math.max(2, entries.size())) * 4;
        this.numbers = new long[slots];
        this.uses = new ArrayList<>(Collections.nCopies(slots, null));
        entries.forEach(this::add);
        this.count = entries.size();
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// What a code says; nothing when it is not among them.
    List<CodeUse> find(long number) {
        List<CodeUse> found = number <= FREE ? null : uses.get(slot(number));
        return found == null ? List.of() : found;
    }

    private void add(CodeUse use) {
        int slot = slot(use.number());
        numbers[slot] = use.number();
        List<CodeUse> known = uses.get(slot);
        List<CodeUse> all = known == null ? new ArrayList<>(1) : known;
        int free = use.strata();
        for (CodeUse earlier : all) {
            free &= ~earlier.strata();
        }
        if (free != 0) {
            all.add(new CodeUse(use.number(), free, use.ages(), use.meaning()));
        }
        uses.set(slot, all);
    }

    private int slot(long number) {
        int mask = numbers.length - 1;
        int slot = ((int) ((number * SPREAD) >>> 40)) & mask;
        while (numbers[slot] != FREE && numbers[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
