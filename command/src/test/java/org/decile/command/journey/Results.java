package org.decile.command.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The invented practice's results, with their points worked by hand from CMS's ladders for registry measures.
///
/// | 2023 | rate | decile, its bound, the next | points |
/// | --- | --- | --- | --- |
/// | 112 | 50% | 4: 47.83, 59.02 | 4 + 2.17 / 11.19 = 4.1939 |
/// | 039 | 50% | 5: 44.63, 57.44 | 5 + 5.37 / 12.81 = 5.4192 |
/// | 001, inverse | 45% | 6: 50, 40 | 6 + 5 / 10 = 6.5 |
/// | 116 | 90% | 3: 85.89, 91.3 | 3 + 4.11 / 5.41 = 3.7597 |
/// | 050 | 70% | 3: 68.25, 75.18 | 3 + 1.75 / 6.93 = 3.2525 |
/// | 438 | 74% | 3: 70.7, 76.65 | 3 + 3.3 / 5.95 = 3.5546 |
///
/// 26.6799 of 60 points: 44.4665%, times 30%: 13.34 points of the final score. No year before, no improvement.
///
/// | 2024 | rate | decile, its bound, the next | points |
/// | --- | --- | --- | --- |
/// | 438 | 75% | 5: 73.66, 78.03 | 5 + 1.34 / 4.37 = 5.3066 |
/// | 118 | 90% | 6: 88.1, 91.58 | 6 + 1.9 / 3.48 = 6.546 |
/// | 116 | 95% | 6: 94.26, 95.89 | 6 + 0.74 / 1.63 = 6.454 |
/// | 039 | 60% | 5: 54.66, 63.26 | 5 + 5.34 / 8.6 = 5.6209 |
/// | 001, inverse | 25% | 8: 30, 20 | 8 + 5 / 10 = 8.5 |
/// | 024 | 80% | 4: 77.78, 84.66 | 4 + 2.22 / 6.88 = 4.3227 |
/// | 050 | 60% | 2: 50, 73.61 | 2 + 10 / 23.61 = 2.4235, does not count |
///
/// 36.7502 of 60 points: 61.2503%. Improvement: (61.2503 - 44.4665) / 44.4665 x 10 = 3.7745. Together 65.0248%, times
/// 30%: 19.5074. With a ladder on which 90% is decile 10 for measure 118: 40.2042 of 60, 67.007%, improvement 5.0691,
/// together 72.0761%, times 30%: 21.6228.
final class Results {
    static final String TIN = "987654321";
    static final String OTHER_TIN = "123456789";

    private static final Map<Integer, Map<String, Integer>> RATES = Map.of(
            2023, Map.of("112", 50, "039", 50, "001", 45, "116", 90, "050", 70, "438", 74),
            2024, Map.of("438", 75, "118", 90, "116", 95, "039", 60, "001", 25, "024", 80, "050", 60));
    private static final String HEADER = "performanceYear,taxpayerIdentificationNumber,measureId,collectionType,"
            + "eligiblePopulation,performanceMet,performanceNotMet,eligiblePopulationExclusion,"
            + "eligiblePopulationException,isEndToEndReported\n";

    private Results() {}

    /// A year's file: 100 cases for each measure.
    static String of(int year, String tin) {
        StringBuilder file = new StringBuilder(HEADER);
        new TreeMap<>(Objects.requireNonNull(RATES.get(year)))
                .forEach((measure, met) -> file.append(
                        "%d,%s,%s,registry,100,%d,%d,0,0,false\n".formatted(year, tin, measure, met, 100 - met)));
        return file.toString();
    }

    /// The official table of 2024 with another ladder for measure 118.
    static String changedBenchmarks() {
        String official = resource("/org/decile/core/data/2024/benchmarks.csv");
        String before = "37.29;73.74;78.15;81.97;85.23;88.1;91.58;97.78;100;100;100";
        if (!official.contains(before)) {
            throw new IllegalStateException("the official ladder of measure 118 is not as this journey was worked");
        }
        return official.replace(before, "30;40;50;60;65;70;75;80;85;89;100");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Results.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
