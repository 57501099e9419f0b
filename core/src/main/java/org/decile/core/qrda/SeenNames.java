package org.decile.core.qrda;

import org.jspecify.annotations.Nullable;

/// The different names met so far, up to a number. The parser gives equal names as one object, so that looking one up
/// costs next to nothing; and its own table of names gets slow, and large, with very many.
final class SeenNames {
    private final @Nullable String[] slots;
    private final int most;
    private int count;

    SeenNames(int most) {
        this.most = most;
        this.slots = new @Nullable String[Integer.highestOneBit(Math.max(1, most)) << 2];
    }

    /// False when there are too many.
    boolean add(String name) {
        int slot = name.hashCode() & (slots.length - 1);
        @Nullable String there = slots[slot];
        while (there != null) {
            if (there.equals(name)) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
            there = slots[slot];
        }
        slots[slot] = name;
        count++;
        return count <= most;
    }
}
