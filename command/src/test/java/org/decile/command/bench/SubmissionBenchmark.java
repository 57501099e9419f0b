package org.decile.command.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.decile.core.measure.CollectionType;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.decile.core.score.QualityScoring;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The score of one submission of ten measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SubmissionBenchmark {
    private final QualityScoring explaining = Yardstick.scoring();
    private final QualityScoring scoring = explaining.withoutExplanation();
    private final YearSettings settings = Yardstick.settings();
    private final Submission submission = submission();

    @Benchmark
    public QualityScore explained() {
        return explaining.score(submission, settings);
    }

    @Benchmark
    public QualityScore withoutExplanation() {
        return scoring.score(submission, settings);
    }

    /// An outcome measure, then others, spread over the catalog; rates from 50% to 95%.
    private static Submission submission() {
        List<Yardstick.Rated> measures = Yardstick.measures();
        int step = measures.size() / GroupFile.MEASURES;
        return new Submission(
                Yardstick.YEAR,
                IntStream.range(0, GroupFile.MEASURES)
                        .mapToObj(i -> ReportedMeasure.of(
                                measures.get(i * step).measure().id(),
                                CollectionType.MIPS_CQM,
                                new Counts(110, 50 + 5 * i, 50 - 5 * i, 0, 5)))
                        .toList());
    }
}
