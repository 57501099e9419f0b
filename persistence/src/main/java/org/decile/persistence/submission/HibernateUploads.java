package org.decile.persistence.submission;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.decile.core.mips.PerformanceYear;
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

    private final EntityManager em;

    public HibernateUploads(EntityManager em) {
        this.em = em;
    }

    @Override
    public void confirm(Upload upload, List<ParticipantResult> reported, List<ParticipantResult> ofCases) {
        em.persist(UploadMapper.toRow(upload));
        em.flush();
        int first = reported.size();
        persist(reported, (number, result) -> ResultMapper.toRows(upload.id(), number, false, result));
        persist(ofCases, (number, result) -> ResultMapper.toRows(upload.id(), first + number, true, result));
    }

    @Override
    public void putCaseResults(PracticeId practice, PerformanceYear year, List<ParticipantResult> results) {
        em.createQuery("delete from CaseRateRow r where r.key.practiceId = :practice and r.key.year = :year")
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .executeUpdate();
        persist(results, (number, result) -> ResultMapper.toRows(practice, year, number, result));
    }

    private void persist(
            List<ParticipantResult> results,
            BiFunction<Integer, ParticipantResult, List<? extends RateColumns>> toRows) {
        for (int start = 0; start < results.size(); start += RESULTS_AT_A_TIME) {
            int end = Math.min(start + RESULTS_AT_A_TIME, results.size());
            for (int number = start; number < end; number++) {
                toRows.apply(number, results.get(number)).forEach(em::persist);
            }
            em.flush();
            em.clear();
        }
    }

    @Override
    public long revision(PracticeId practice, PerformanceYear year) {
        return em.createQuery("""
                        select count(u) + count(u.takenBackAt) from UploadRow u
                        where u.practiceId = :practice and u.year = :year""", Long.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getSingleResult();
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
    public List<ParticipantResult> inForce(PracticeId practice, PerformanceYear year) {
        return new ResultsInForce(em, practice, year).sorted();
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
