package org.decile.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The rates of a [RateFile] in two columns, as they come.
final class RateTable {
    /// The measure of each rate, from 0.
    private final int[] measures;
    /// In ten-thousandths.
    private final long[] rates;

    private RateTable(int[] measures, long[] rates) {
        this.measures = measures;
        this.rates = rates;
    }

    static RateTable read(Path file) throws IOException {
        int[] measures = new int[RateFile.RATES];
        long[] rates = new long[RateFile.RATES];
        try (BufferedReader csv = Files.newBufferedReader(file)) {
            csv.readLine();
            for (int i = 0; i < RateFile.RATES; i++) {
                String[] cells = csv.readLine().split(",", -1);
                measures[i] = Integer.parseInt(cells[0]);
                rates[i] = Long.parseLong(cells[1]);
            }
        }
        return new RateTable(measures, rates);
    }

    /// Where each measure's rates begin when they stand together, and at last where they end.
    int[] starts() {
        int[] starts = new int[RateFile.MEASURES + 1];
        for (int measure : measures) {
            starts[measure + 1]++;
        }
        for (int measure = 0; measure < RateFile.MEASURES; measure++) {
            starts[measure + 1] += starts[measure];
        }
        return starts;
    }

    /// The rates, measure after measure.
    long[] grouped(int[] starts) {
        int[] next = starts.clone();
        long[] grouped = new long[rates.length];
        for (int i = 0; i < rates.length; i++) {
            grouped[next[measures[i]]++] = rates[i];
        }
        return grouped;
    }
}
