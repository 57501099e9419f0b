package org.decile.core.exam;

/// The cases of a file, one row each, in columns so that a million takes little memory. Who was examined stands in it
/// as keyed hashes only; age, gender, date and diagnosis do not.
public final class CaseTable {
    private final int size;

    CaseTable(int size) {
        this.size = size;
    }

    /// Number of cases.
    public int size() {
        return size;
    }
}
