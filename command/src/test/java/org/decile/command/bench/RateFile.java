package org.decile.command.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// A million invented performance rates of 241 measures, in no order, always the same ones.
final class RateFile {
    static final int RATES = 1_000_000;
    static final int MEASURES = 241;

    private static final long SEED = 20_241_231;
    private static final int HUNDREDTHS = 10_000;

    private RateFile() {}

    static void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("measure,rate\n");
            for (int i = 0; i < RATES; i++) {
                int measure = random.nextInt(MEASURES);
                int rate = HUNDREDTHS - random.nextInt(1 + random.nextInt(HUNDREDTHS));
                csv.write("%d,%d\n".formatted(measure, rate * 100));
            }
        }
    }
}
