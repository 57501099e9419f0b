package org.decile.core.exam;

import java.util.OptionalInt;

/// Finds the row of a case in columns, by the exam's hash and the rate; open addressing, so that a million cases take
/// 16 MB. A slot holds half of the case's hash beside the row, so that the columns are looked at only when it fits.
final class CaseIndex {
    private static final long FREE = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;
    private static final long TAG = -1L << HALF;

    private final CaseColumns columns;
    private long[] slots = new long[64];
    private int used;

    CaseIndex(CaseColumns columns) {
        this.columns = columns;
    }

    /// Notes that a case stands in a row that is about to be added, unless it stands in another row already.
    ///
    /// @return the row of the case: the new one, or the other one
    int note(long examHigh, long examLow, int rate, int row) {
        long hash = hash(examLow, rate);
        int mask = slots.length - 1;
        int slot = place(hash) & mask;
        while (slots[slot] != FREE) {
            int known = ((int) slots[slot]) - 1;
            if (((slots[slot] ^ hash) & TAG) == 0 && isAt(known, examHigh, examLow, rate)) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = (hash & TAG) | (row + 1L);
        used++;
        if (2 * used > slots.length) {
            grow();
        }
        return row;
    }

    /// The row of a case; none where it was not noted.
    OptionalInt find(long examHigh, long examLow, int rate) {
        long hash = hash(examLow, rate);
        int mask = slots.length - 1;
        for (int slot = place(hash) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
            int known = ((int) slots[slot]) - 1;
            if (((slots[slot] ^ hash) & TAG) == 0 && isAt(known, examHigh, examLow, rate)) {
                return OptionalInt.of(known);
            }
        }
        return OptionalInt.empty();
    }

    private static long hash(long examLow, int rate) {
        return examLow ^ (rate * SPREAD);
    }

    /// From the half that the slots hold, so that they can be spread anew without the columns.
    private static int place(long hash) {
        return (int) (hash >>> HALF);
    }

    private boolean isAt(int row, long examHigh, long examLow, int rate) {
        return columns.examLow(row) == examLow && columns.examHigh(row) == examHigh && columns.rate(row) == rate;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != FREE) {
                int slot = place(entry) & mask;
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
