package org.decile.core.exam;

/// Finds the row of a case in columns, by the exam's hash and the rate; open addressing, so that a million cases take
/// 8 MB.
final class CaseIndex {
    private static final int FREE = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final CaseColumns columns;
    private int[] slots = new int[256];
    private int used;

    CaseIndex(CaseColumns columns) {
        this.columns = columns;
    }

    /// Notes the columns' last row, unless there is another one with the same exam and rate.
    ///
    /// @return the row that holds the case: the last one, or the other one
    int note(int row) {
        if (2 * (used + 1) > slots.length) {
            grow();
        }
        int slot = slot(columns.examHigh(row), columns.examLow(row), columns.rate(row));
        if (slots[slot] == FREE) {
            slots[slot] = row + 1;
            used++;
        }
        return slots[slot] - 1;
    }

    /// The row of a case, or -1.
    int find(long examHigh, long examLow, int rate) {
        return slots[slot(examHigh, examLow, rate)] - 1;
    }

    /// Where the case stands, or the free slot where it would.
    private int slot(long examHigh, long examLow, int rate) {
        int mask = slots.length - 1;
        int slot = ((int) ((examLow ^ (rate * SPREAD)) >>> 17)) & mask;
        while (slots[slot] != FREE && !isAt(slots[slot] - 1, examHigh, examLow, rate)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int row, long examHigh, long examLow, int rate) {
        return columns.examLow(row) == examLow && columns.examHigh(row) == examHigh && columns.rate(row) == rate;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int entry : old) {
            if (entry != FREE) {
                int row = entry - 1;
                slots[slot(columns.examHigh(row), columns.examLow(row), columns.rate(row))] = entry;
            }
        }
    }
}
