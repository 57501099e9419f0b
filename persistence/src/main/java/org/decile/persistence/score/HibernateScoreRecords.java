package org.decile.persistence.score;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecords;

/// The scores on record in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateScoreRecords implements ScoreRecords {
    private final EntityManager em;

    public HibernateScoreRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(ScoreRecord score) {
        em.persist(ScoreRecordMapper.toRow(score));
        em.flush();
    }

    @Override
    public Optional<ScoreRecord> find(UUID id) {
        return Optional.ofNullable(em.find(ScoreRecordRow.class, id)).map(ScoreRecordMapper::toRecord);
    }

    @Override
    public List<ScoreRecord> history(PracticeId practice, PerformanceYear year) {
        return em.createQuery("""
                        select r from ScoreRecordRow r
                        where r.practiceId = :practice and r.year = :year
                        order by r.at desc, r.arrival desc""", ScoreRecordRow.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultStream()
                .map(ScoreRecordMapper::toRecord)
                .toList();
    }
}
