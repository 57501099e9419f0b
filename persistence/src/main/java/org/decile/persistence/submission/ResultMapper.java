package org.decile.persistence.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;
import org.decile.core.submission.UploadId;

/// A participant's measure and its rows, one for each stratum.
final class ResultMapper {
    private static final String WHOLE_PRACTICE = "";

    private ResultMapper() {}

    /// @param number the result's place in the upload
    /// @param fromCases whether the result came of cases
    static List<ReportedRateRow> toRows(UploadId upload, int number, boolean fromCases, ParticipantResult result) {
        return rows(result, stratum -> {
            ReportedRateRow row = new ReportedRateRow();
            row.key = new ReportedRateKey(upload.value(), number, stratum);
            row.fromCases = fromCases;
            return row;
        });
    }

    /// @param number the result's place among those of the practice and year that come of cases
    static List<CaseRateRow> toRows(PracticeId practice, PerformanceYear year, int number, ParticipantResult result) {
        return rows(result, stratum -> {
            CaseRateRow row = new CaseRateRow();
            row.key = new CaseRateKey(practice.value(), year.value(), number, stratum);
            return row;
        });
    }

    private static <R extends RateColumns> List<R> rows(ParticipantResult result, IntFunction<R> keyed) {
        List<StratumResult> strata = result.measure().results();
        List<R> rows = new ArrayList<>(strata.size());
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            R row = keyed.apply(stratum);
            row.participant =
                    result.npi().map(NationalProviderIdentifier::digits).orElse(WHOLE_PRACTICE);
            row.measureId = result.measure().measureId().value();
            row.collectionType = result.measure().collectionType().code();
            row.endToEnd = result.measure().endToEnd();
            fill(row, strata.get(stratum));
            rows.add(row);
        }
        return rows;
    }

    /// @param rows whole results, the rows of each together and in the order of its strata
    static List<ParticipantResult> toResults(List<? extends RateColumns> rows) {
        List<ParticipantResult> results = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end == rows.size() || rows.get(end).stratumNumber() == 0) {
                results.add(result(rows.subList(start, end)));
                start = end;
            }
        }
        return results;
    }

    private static void fill(RateColumns row, StratumResult result) {
        row.stratum = result.stratum().orElse(null);
        row.eligiblePopulation = result.counts().eligiblePopulation();
        row.performanceMet = result.counts().performanceMet();
        row.performanceNotMet = result.counts().performanceNotMet();
        row.exclusions = result.counts().eligiblePopulationExclusion();
        row.exceptions = result.counts().eligiblePopulationException();
        row.performanceRate = result.performanceRate().map(Rate::toBigDecimal).orElse(null);
    }

    private static ParticipantResult result(List<? extends RateColumns> rows) {
        RateColumns first = rows.getFirst();
        BenchmarkKey key =
                new BenchmarkKey(new MeasureId(first.measureId), CollectionType.ofCode(first.collectionType));
        List<StratumResult> strata =
                rows.stream().map(ResultMapper::stratumResult).toList();
        return new ParticipantResult(npi(first.participant), new ReportedMeasure(key, strata, first.endToEnd));
    }

    private static Optional<NationalProviderIdentifier> npi(String participant) {
        return Optional.of(participant)
                .filter(digits -> !digits.equals(WHOLE_PRACTICE))
                .map(NationalProviderIdentifier::new);
    }

    private static StratumResult stratumResult(RateColumns row) {
        Counts counts = new Counts(
                row.eligiblePopulation, row.performanceMet, row.performanceNotMet, row.exclusions, row.exceptions);
        return new StratumResult(
                Optional.ofNullable(row.stratum),
                counts,
                Optional.ofNullable(row.performanceRate).map(Rate::of));
    }
}
