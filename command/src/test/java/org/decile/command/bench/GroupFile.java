package org.decile.command.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;

/// Writes the measure results of many invented groups, always the same ones.
///
/// Every group reports ten measures completely, with enough cases, one of them an outcome measure.
final class GroupFile {
    static final int GROUPS = 100_000;
    static final int MEASURES = 10;

    private static final long SEED = 20_241_231;
    private static final int FIRST_TIN = 100_000_000;
    private static final int LEAST_CASES = 20;
    private static final int MOST_CASES = 500;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Measure> outcomes;
    private final List<Measure> measures;

    private GroupFile(List<Measure> measures) {
        this.measures = new ArrayList<>(measures);
        this.outcomes = measures.stream().filter(Measure::isOutcome).toList();
    }

    static void write(Path file) throws IOException {
        List<Measure> measures =
                Yardstick.measures().stream().map(Yardstick.Rated::measure).toList();
        new GroupFile(measures).writeGroups(file);
    }

    private void writeGroups(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("performanceYear,taxpayerIdentificationNumber,measureId,collectionType,"
                    + "eligiblePopulation,performanceMet,performanceNotMet,eligiblePopulationException\n");
            for (int group = 0; group < GROUPS; group++) {
                for (Measure measure : chosen()) {
                    csv.write(row(FIRST_TIN + group, measure));
                }
            }
        }
    }

    /// Ten different measures, an outcome measure first.
    private List<Measure> chosen() {
        Measure outcome = outcomes.get(random.nextInt(outcomes.size()));
        List<Measure> chosen = new ArrayList<>(List.of(outcome));
        for (int i = 0; chosen.size() < MEASURES; i++) {
            Collections.swap(measures, i, random.nextInt(i, measures.size()));
            if (!measures.get(i).equals(outcome)) {
                chosen.add(measures.get(i));
            }
        }
        return chosen;
    }

    private String row(int tin, Measure measure) {
        int counted = random.nextInt(LEAST_CASES, MOST_CASES);
        int met = random.nextInt(counted + 1);
        int excepted = random.nextInt(LEAST_CASES);
        int eligible = counted + excepted + random.nextInt(counted / 4);
        return "%d,%d,%s,%s,%d,%d,%d,%d\n"
                .formatted(
                        Yardstick.YEAR.value(),
                        tin,
                        measure.id(),
                        CollectionType.MIPS_CQM.code(),
                        eligible,
                        met,
                        counted - met,
                        excepted);
    }
}
