package org.decile.core.exam;

import java.util.ArrayList;
import java.util.List;

/// The columns of a table of cases. They grow in chunks, so that nothing large is ever copied.
final class CaseColumns {
    private static final PayerClass[] PAYERS = PayerClass.values();
    private static final CaseOutcome[] OUTCOMES = CaseOutcome.values();
    private static final int OUTCOME_BITS = 3;
    private static final int OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;
    private static final int FIRST_SIZE = 64;

    /// Set in a state of a case that stands for a row about every stratum of its measure.
    private static final int OF_ALL_STRATA = 1 << 6;

    private final List<CaseChunk> chunks = new ArrayList<>();
    private int size;

    /// What a case is about besides who was examined, in one number.
    ///
    /// @param ofAllStrata the row it comes from names no stratum and so makes a case of each
    static byte state(PayerClass payer, CaseOutcome outcome, boolean ofAllStrata) {
        return (byte) ((ofAllStrata ? OF_ALL_STRATA : 0) | (payer.number() << OUTCOME_BITS) | outcome.number());
    }

    /// Whether [#state] can have made the number.
    static boolean isState(byte state) {
        return state >= 0 && payer(state) < PAYERS.length && (state & OUTCOME_MASK) < OUTCOMES.length;
    }

    static boolean isOfAllStrata(byte state) {
        return (state & OF_ALL_STRATA) != 0;
    }

    private static int payer(byte state) {
        return (state & ~OF_ALL_STRATA) >> OUTCOME_BITS;
    }

    int size() {
        return size;
    }

    void add(long examHigh, long examLow, long patientHigh, long patientLow) {
        if ((size & CaseChunk.MASK) == 0) {
            chunks.add(new CaseChunk(size == 0 ? FIRST_SIZE : CaseChunk.ROWS));
        }
        chunks.getLast().add(size & CaseChunk.MASK, examHigh, examLow, patientHigh, patientLow);
        size++;
    }

    void describe(int row, int rate, int npi, byte state) {
        chunk(row).describe(row & CaseChunk.MASK, rate, npi, state);
    }

    void identify(int row, long patientHigh, long patientLow) {
        chunk(row).identify(row & CaseChunk.MASK, patientHigh, patientLow);
    }

    long examHigh(int row) {
        return chunk(row).hash(row & CaseChunk.MASK, 0);
    }

    long examLow(int row) {
        return chunk(row).hash(row & CaseChunk.MASK, 1);
    }

    long patientHigh(int row) {
        return chunk(row).hash(row & CaseChunk.MASK, 2);
    }

    long patientLow(int row) {
        return chunk(row).hash(row & CaseChunk.MASK, 3);
    }

    int rate(int row) {
        return chunk(row).rate(row & CaseChunk.MASK);
    }

    int npi(int row) {
        return chunk(row).npi(row & CaseChunk.MASK);
    }

    byte state(int row) {
        return chunk(row).state(row & CaseChunk.MASK);
    }

    PayerClass payer(int row) {
        return PAYERS[payer(state(row))];
    }

    CaseOutcome outcome(int row) {
        return OUTCOMES[state(row) & OUTCOME_MASK];
    }

    boolean isOfAllStrata(int row) {
        return isOfAllStrata(state(row));
    }

    private CaseChunk chunk(int row) {
        return chunks.get(row >> CaseChunk.SHIFT);
    }
}
