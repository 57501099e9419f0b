package org.decile.core.exam;

import java.util.Arrays;

/// Some rows of the columns of a table of cases.
final class CaseChunk {
    static final int SHIFT = 14;
    static final int ROWS = 1 << SHIFT;
    static final int MASK = ROWS - 1;

    private static final int WORDS = 4;

    private long[] hashes;
    private int[] rates;
    private int[] npis;
    private byte[] states;

    /// @param size how many rows to make room for at first, a power of two
    CaseChunk(int size) {
        hashes = new long[WORDS * size];
        rates = new int[size];
        npis = new int[size];
        states = new byte[size];
    }

    void add(int row, long examHigh, long examLow, long patientHigh, long patientLow) {
        if (row == rates.length) {
            grow();
        }
        hashes[WORDS * row] = examHigh;
        hashes[WORDS * row + 1] = examLow;
        identify(row, patientHigh, patientLow);
    }

    void identify(int row, long patientHigh, long patientLow) {
        hashes[WORDS * row + 2] = patientHigh;
        hashes[WORDS * row + 3] = patientLow;
    }

    void describe(int row, int rate, int npi, byte state) {
        rates[row] = rate;
        npis[row] = npi;
        states[row] = state;
    }

    /// @param word 0 and 1 of the exam, 2 and 3 of the patient
    long hash(int row, int word) {
        return hashes[WORDS * row + word];
    }

    int rate(int row) {
        return rates[row];
    }

    int npi(int row) {
        return npis[row];
    }

    byte state(int row) {
        return states[row];
    }

    private void grow() {
        int larger = 2 * rates.length;
        hashes = Arrays.copyOf(hashes, WORDS * larger);
        rates = Arrays.copyOf(rates, larger);
        npis = Arrays.copyOf(npis, larger);
        states = Arrays.copyOf(states, larger);
    }
}
