package org.decile.persistence.submission;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Upload.TakeBack;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;

/// The uploads in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateUploads implements Uploads {
    /// How many results are handed to the database at a time, so that a large upload does not fill the memory.
    private static final int RESULTS_AT_A_TIME = 1000;

    /// One pass over the rates of all uploads that stand: of each participant's measure only those of the
    /// latest upload keep rank 1. All rates of one measure come from the same upload and so share a rank.
    private static final String IN_FORCE = """
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

    public HibernateUploads(EntityManager em) {
        this.em = em;
    }

    @Override
    public void confirm(Upload upload, List<ParticipantResult> results) {
        em.persist(UploadMapper.toRow(upload));
        em.flush();
        for (int start = 0; start < results.size(); start += RESULTS_AT_A_TIME) {
            int end = Math.min(start + RESULTS_AT_A_TIME, results.size());
            for (int number = start; number < end; number++) {
                ResultMapper.toRows(upload.id(), number, results.get(number)).forEach(em::persist);
            }
            em.flush();
            em.clear();
        }
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(em.find(UploadRow.class, id.value())).map(UploadMapper::toUpload);
    }

    @Override
    public List<ParticipantResult> resultsOf(UploadId id) {
        return ResultMapper.toResults(em.createQuery("""
                        select r from ReportedRateRow r
                        where r.key.uploadId = :upload
                        order by r.key.result, r.key.stratum""", ReportedRateRow.class)
                .setParameter("upload", id.value())
                .getResultList());
    }

    /// @throws IllegalArgumentException when there is no such upload
    @Override
    public void takeBack(UploadId id, String by, Instant at) {
        UploadRow row = em.find(UploadRow.class, id.value());
        if (row == null) {
            throw new IllegalArgumentException("there is no upload " + id);
        }
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.takenBackAt == null) {
            UploadMapper.putTakeBack(row, new TakeBack(by, at));
            em.flush();
        }
    }

    @Override
    public List<Upload> history(PracticeId practice, PerformanceYear year) {
        return em.createQuery("""
                        select u from UploadRow u
                        where u.practiceId = :practice and u.year = :year
                        order by u.uploadedAt desc, u.arrival desc""", UploadRow.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultStream()
                .map(UploadMapper::toUpload)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query for an entity gives a list of it, which its type does not say
    public List<ParticipantResult> inForce(PracticeId practice, PerformanceYear year) {
        List<ReportedRateRow> rows = em.createNativeQuery(IN_FORCE, ReportedRateRow.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultList();
        return ResultMapper.toResults(rows).stream()
                .sorted(BY_CLINICIAN_AND_MEASURE)
                .toList();
    }

    @Override
    public Set<PerformanceYear> years(PracticeId practice) {
        return em.createQuery("""
                        select distinct u.year from UploadRow u
                        where u.practiceId = :practice
                          and u.takenBackAt is null
                          and exists (select 1 from ReportedRateRow r where r.key.uploadId = u.id)""", Integer.class)
                .setParameter("practice", practice.value())
                .getResultStream()
                .map(PerformanceYear::new)
                .collect(toCollection(TreeSet::new));
    }
}
