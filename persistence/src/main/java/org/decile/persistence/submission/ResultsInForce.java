package org.decile.persistence.submission;

import static java.util.Comparator.comparing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;

/// Finds the results in force of a practice and year.
final class ResultsInForce {
    /// One pass over the rates of all uploads that stand: of each participant's measure only those of the
    /// latest upload keep rank 1. All rates of one measure come from the same upload and so share a rank.
    private static final String LATEST = """
            select ranked.*
            from (select rate.*,
                         rank() over (partition by rate.participant, rate.measure_id, rate.collection_type
                                      order by upload.uploaded_at desc, upload.arrival desc) as newest
                  from upload
                  join reported_rate rate on rate.upload_id = upload.id
                  where upload.practice_id = :practice
                    and upload.performance_year = :year
                    and upload.taken_back_at is null) ranked
            where ranked.newest = 1
            order by ranked.upload_id, ranked.result_number, ranked.stratum_number""";

    private static final Comparator<ParticipantResult> BY_CLINICIAN_AND_MEASURE = comparing(
                    (ParticipantResult result) ->
                            result.npi().map(NationalProviderIdentifier::digits).orElse(""))
            .thenComparing(result -> result.measure().key());

    private final EntityManager em;
    private final PracticeId practice;
    private final PerformanceYear year;

    ResultsInForce(EntityManager em, PracticeId practice, PerformanceYear year) {
        this.em = em;
        this.practice = practice;
        this.year = year;
    }

    /// By clinician, the practice's own first, and measure.
    List<ParticipantResult> sorted() {
        List<ReportedRateRow> latest = latest();
        List<ParticipantResult> results = new ArrayList<>(results(latest, false));
        Set<Whose> counted = results(latest, true).stream().map(Whose::of).collect(Collectors.toSet());
        if (!counted.isEmpty()) {
            ofCases().stream()
                    .filter(result -> counted.contains(Whose.of(result)))
                    .forEach(results::add);
        }
        results.sort(BY_CLINICIAN_AND_MEASURE);
        return List.copyOf(results);
    }

    private static List<ParticipantResult> results(List<ReportedRateRow> rows, boolean fromCases) {
        return ResultMapper.toResults(
                rows.stream().filter(row -> row.fromCases == fromCases).toList());
    }

    private record Whose(Optional<NationalProviderIdentifier> npi, BenchmarkKey key) {
        static Whose of(ParticipantResult result) {
            return new Whose(result.npi(), result.measure().key());
        }
    }

    @SuppressWarnings("unchecked") // a native query for an entity gives a list of it, which its type does not say
    private List<ReportedRateRow> latest() {
        return em.createNativeQuery(LATEST, ReportedRateRow.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultList();
    }

    private List<ParticipantResult> ofCases() {
        return ResultMapper.toResults(em.createQuery("""
                        select r from CaseRateRow r
                        where r.key.practiceId = :practice and r.key.year = :year
                        order by r.key.result, r.key.stratum""", CaseRateRow.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultList());
    }
}
