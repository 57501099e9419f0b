package org.decile.core.exam;

import java.util.Arrays;

/// The columns of a table of cases; they grow with it.
final class CaseColumns {
    private static final PayerClass[] PAYERS = PayerClass.values();
    private static final CaseOutcome[] OUTCOMES = CaseOutcome.values();
    private static final int OUTCOME_BITS = 3;
    private static final int OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;
    private static final int FIRST_SIZE = 64;

    private long[] examHigh = new long[FIRST_SIZE];
    private long[] examLow = new long[FIRST_SIZE];
    private long[] patientHigh = new long[FIRST_SIZE];
    private long[] patientLow = new long[FIRST_SIZE];
    private int[] rates = new int[FIRST_SIZE];
    private int[] npis = new int[FIRST_SIZE];
    private byte[] states = new byte[FIRST_SIZE];
    private int size;

    /// What a case is about besides who was examined, in one number.
    static byte state(PayerClass payer, CaseOutcome outcome) {
        return (byte) ((payer.number() << OUTCOME_BITS) | outcome.number());
    }

    /// Whether [#state] can have made the number.
    static boolean isState(byte state) {
        return state >= 0 && (state >> OUTCOME_BITS) < PAYERS.length && (state & OUTCOME_MASK) < OUTCOMES.length;
    }

    int size() {
        return size;
    }

    void add(long examHighBits, long examLowBits, long patientHighBits, long patientLowBits) {
        if (size == rates.length) {
            grow();
        }
        examHigh[size] = examHighBits;
        examLow[size] = examLowBits;
        patientHigh[size] = patientHighBits;
        patientLow[size] = patientLowBits;
        size++;
    }

    void describe(int row, int rate, int npi, byte state) {
        rates[row] = rate;
        npis[row] = npi;
        states[row] = state;
    }

    void identify(int row, long patientHighBits, long patientLowBits) {
        patientHigh[row] = patientHighBits;
        patientLow[row] = patientLowBits;
    }

    long examHigh(int row) {
        return examHigh[row];
    }

    long examLow(int row) {
        return examLow[row];
    }

    long patientHigh(int row) {
        return patientHigh[row];
    }

    long patientLow(int row) {
        return patientLow[row];
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

    PayerClass payer(int row) {
        return PAYERS[states[row] >> OUTCOME_BITS];
    }

    CaseOutcome outcome(int row) {
        return OUTCOMES[states[row] & OUTCOME_MASK];
    }

    private void grow() {
        int larger = size + size / 2;
        examHigh = Arrays.copyOf(examHigh, larger);
        examLow = Arrays.copyOf(examLow, larger);
        patientHigh = Arrays.copyOf(patientHigh, larger);
        patientLow = Arrays.copyOf(patientLow, larger);
        rates = Arrays.copyOf(rates, larger);
        npis = Arrays.copyOf(npis, larger);
        states = Arrays.copyOf(states, larger);
    }
}
