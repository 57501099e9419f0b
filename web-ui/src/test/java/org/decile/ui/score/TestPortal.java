package org.decile.ui.score;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.policy.Policies;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.ScoreRecords;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.benchmark.BenchmarksInForce;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.PracticeYears;

/// A portal in memory with one invented practice; rules, measures and benchmarks are the real ones.
public final class TestPortal {

    /// The Keycloak group of the invented practice.
    public static final String GROUP = "lakeside";

    private static final Policies POLICIES = Policies.builtIn();

    private final Practices practices = new MemoryPractices();
    private final Uploads uploads = new MemoryUploads();
    private final MemoryBenchmarkSets benchmarkSets = new MemoryBenchmarkSets();
    private final ScoreRecords records = new MemoryScoreRecords();
    private final Practice practice = new Practice(
            PracticeId.of("7d3e2f60-5a0c-4a6e-9c55-0d3f6a1b2c3d"),
            "Lakeside Family Medicine (invented)",
            TaxpayerIdentificationNumber.of("000456789"),
            GROUP);

    public TestPortal() {
        this(true);
    }

    private TestPortal(boolean withPractice) {
        if (withPractice) {
            practices.add(practice);
        }
    }

    /// A portal that nobody has used yet: there is not even the invented practice.
    public static TestPortal empty() {
        return new TestPortal(false);
    }

    public PracticeId practice() {
        return practice.id();
    }

    public Practices practices() {
        return practices;
    }

    public Uploads uploads() {
        return uploads;
    }

    public MemoryBenchmarkSets benchmarkSets() {
        return benchmarkSets;
    }

    /// Confirms an upload of the practice's own results.
    public TestPortal reported(int year, ReportedMeasure... measures) {
        return reported(year, Optional.empty(), measures);
    }

    /// Confirms an upload of a clinician's results.
    public TestPortal reported(int year, Optional<NationalProviderIdentifier> npi, ReportedMeasure... measures) {
        List<ParticipantResult> results = Arrays.stream(measures)
                .map(measure -> new ParticipantResult(npi, measure))
                .toList();
        Upload upload = new Upload(
                UploadId.random(),
                practice.id(),
                new PerformanceYear(year),
                "results.csv",
                "0".repeat(64),
                "Measure results",
                measures.length,
                measures.length,
                "ada",
                Instant.parse("2026-11-21T15:00:00Z"),
                Optional.empty());
        uploads.confirm(upload, results);
        return this;
    }

    /// Enters the scores of the other categories.
    public TestPortal entered(int year, Map<PerformanceCategory, Percent> percents) {
        practices.saveSettings(
                practice.id(),
                new PerformanceYear(year),
                new YearSettings(
                        Optional.empty(),
                        Set.of(),
                        Participation.GROUP,
                        Optional.empty(),
                        Set.of(),
                        false,
                        new OtherCategories(percents, Points.ZERO),
                        Optional.empty(),
                        Set.of()),
                "ada");
        return this;
    }

    /// An electronic measure with all eligible cases reported.
    public static ReportedMeasure electronic(String id, long met, long notMet) {
        return ReportedMeasure.of(
                MeasureId.of(id), CollectionType.ELECTRONIC_CQM, new Counts(met + notMet, met, notMet, 0, 0));
    }

    /// A registry measure of which a number of eligible cases was not reported.
    public static ReportedMeasure registry(String id, long met, long notMet, long unreported) {
        return ReportedMeasure.of(
                MeasureId.of(id), CollectionType.MIPS_CQM, new Counts(met + notMet + unreported, met, notMet, 0, 0));
    }

    public Access access(CurrentUser person) {
        return new Access(person, practices);
    }

    public PracticeYears years(CurrentUser person) {
        return new PracticeYears(access(person), practices, uploads, POLICIES);
    }

    public ScoreService scores(CurrentUser person) {
        BenchmarksInForce benchmarks = new BenchmarksInForce(benchmarkSets);
        Scorer scorer = new Scorer(practices, uploads, POLICIES, benchmarks);
        ScoreKeeper keeper = new ScoreKeeper(scorer, practices, uploads, records, POLICIES);
        return new ScoreService(access(person), scorer, keeper, uploads, records, POLICIES, benchmarks);
    }

    public ScorePreviews previews() {
        BenchmarksInForce benchmarks = new BenchmarksInForce(benchmarkSets);
        return new ScorePreviews(new Scorer(practices, uploads, POLICIES, benchmarks));
    }

    /// What other benchmarks would do to the scores.
    public BenchmarkEffects effects() {
        BenchmarksInForce benchmarks = new BenchmarksInForce(benchmarkSets);
        return new BenchmarkEffects(new Scorer(practices, uploads, POLICIES, benchmarks), practices);
    }
}
