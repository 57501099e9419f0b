package org.decile.core.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.decile.core.fault.Fault;
import org.decile.core.measure.MeasureId;

/// What came of checking some rows: the sound ones in columns, and what is wrong with the others. Made by one thread,
/// then handed on.
final class CheckedRows {
    private static final int WORDS = 4;

    private int[] lines;
    private long[] owners;
    private long[] hashes;
    private int[] rates;
    private long[] npis;
    private byte[] states;
    private boolean[] inferred;
    private int size;
    private Outcome outcome = new Outcome(0, List.of(), List.of(), List.of(), Set.of(), false, Map.of());

    /// Besides the sound rows.
    ///
    /// @param rows how many were checked
    /// @param spoiled owners of faulty rows; where only the year of such a row is unknown, its practice in every
    ///     year
    /// @param unattributed some faulty row is of nobody knows which practice
    /// @param passedOver how many sound rows of measures are not counted
    record Outcome(
            int rows,
            List<Fault> faults,
            List<Fault> warnings,
            List<NpiCell.Wrong> wrongNpis,
            Set<Long> spoiled,
            boolean unattributed,
            Map<MeasureId, Integer> passedOver) {

        /// Without what stands in the rows, and without the practices' numbers.
        @Override
        public String toString() {
            return "Outcome[%d rows, %d faults]".formatted(rows, faults.size());
        }
    }

    /// @param likely how many sound cases there will be, or nearly so
    CheckedRows(int likely) {
        int size = Math.max(1, likely);
        lines = new int[size];
        owners = new long[size];
        hashes = new long[WORDS * size];
        rates = new int[size];
        npis = new long[size];
        states = new byte[size];
        inferred = new boolean[size];
    }

    /// To be called before each case is taken in.
    void makeRoom() {
        if (size < lines.length) {
            return;
        }
        int more = 2 * size;
        lines = Arrays.copyOf(lines, more);
        owners = Arrays.copyOf(owners, more);
        hashes = Arrays.copyOf(hashes, WORDS * more);
        rates = Arrays.copyOf(rates, more);
        npis = Arrays.copyOf(npis, more);
        states = Arrays.copyOf(states, more);
        inferred = Arrays.copyOf(inferred, more);
    }

    /// Takes in a row whose hashes are given already.
    ///
    /// @param guessed the measure was missing and found by the codes
    void add(int line, long owner, int rate, long npi, byte state, boolean guessed) {
        lines[size] = line;
        owners[size] = owner;
        rates[size] = rate;
        npis[size] = npi;
        states[size] = state;
        inferred[size] = guessed;
        size++;
    }

    void exam(long high, long low) {
        hashes[WORDS * size] = high;
        hashes[WORDS * size + 1] = low;
    }

    void patient(long high, long low) {
        hashes[WORDS * size + 2] = high;
        hashes[WORDS * size + 3] = low;
    }

    void end(Outcome rest) {
        outcome = rest;
    }

    Outcome outcome() {
        return outcome;
    }

    int size() {
        return size;
    }

    int line(int row) {
        return lines[row];
    }

    long owner(int row) {
        return owners[row];
    }

    /// @param word 0 and 1 for the exam, 2 and 3 for the patient
    long hash(int row, int word) {
        return hashes[WORDS * row + word];
    }

    int rate(int row) {
        return rates[row];
    }

    long npi(int row) {
        return npis[row];
    }

    byte state(int row) {
        return states[row];
    }

    boolean isInferred(int row) {
        return inferred[row];
    }
}
