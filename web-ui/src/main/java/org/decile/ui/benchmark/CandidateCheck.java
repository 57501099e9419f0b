package org.decile.ui.benchmark;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.decile.core.benchmark.BenchmarkDifference;
import org.decile.core.benchmark.BenchmarkFault;
import org.decile.core.benchmark.BenchmarkFile;
import org.decile.core.benchmark.BenchmarkReading;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.score.BenchmarkEffects;

/// Reads a candidate and sets it against what is in force.
///
/// It asks nobody for permission; who calls it has.
@Singleton
class CandidateCheck {

    private static final BenchmarkFault TOO_LARGE = new BenchmarkFault(
            0,
            "",
            "The file is larger than 5 MB.",
            "Send the benchmarks of one year only, as CMS's own file or as CSV.");

    private final BenchmarkSets sets;
    private final BenchmarksInForce inForce;
    private final BenchmarkEffects effects;

    @Inject
    CandidateCheck(BenchmarkSets sets, BenchmarksInForce inForce, BenchmarkEffects effects) {
        this.sets = sets;
        this.inForce = inForce;
        this.effects = effects;
    }

    CandidateReading of(PerformanceYear year, Candidate candidate) {
        return switch (candidate) {
            case Candidate.NewFile file -> read(year, file);
            case Candidate.Uploaded uploaded ->
                sound(
                        candidate,
                        inForce.of(sets.find(uploaded.id())
                                .filter(set -> set.year().equals(year))
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "there is no benchmark table %s of %s".formatted(uploaded.id(), year)))),
                        0);
            case Candidate.BuiltIn _ -> sound(candidate, Benchmarks.builtIn(year), 0);
        };
    }

    private CandidateReading read(PerformanceYear year, Candidate.NewFile file) {
        if (file.isTooLarge()) {
            return new CandidateReading.Faulty(file.fileName(), List.of(TOO_LARGE));
        }
        try (ByteArrayInputStream content = new ByteArrayInputStream(file.content())) {
            return switch (BenchmarkFile.read(file.fileName(), content, MeasureCatalogs.of(year))) {
                case BenchmarkReading.Faulty faulty -> new CandidateReading.Faulty(file.fileName(), faulty.faults());
                case BenchmarkReading.Sound sound ->
                    sound(
                            file,
                            sound.table(),
                            sound.costRows() + sound.placeholders().size());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CandidateReading sound(Candidate candidate, BenchmarkTable table, int leftOut) {
        BenchmarkTable now = inForce.of(table.performanceYear());
        return new CandidateReading.Sound(
                candidate, table, now.checksum(), leftOut, BenchmarkDifference.between(now, table), effects.of(table));
    }
}
