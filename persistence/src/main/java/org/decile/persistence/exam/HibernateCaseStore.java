package org.decile.persistence.exam;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.decile.core.exam.CaseBlocks;
import org.decile.core.exam.CaseStore;
import org.decile.core.exam.CaseTable;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.UploadId;

/// The cases in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateCaseStore implements CaseStore {
    private final EntityManager em;

    public HibernateCaseStore(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(UploadId upload, CaseTable cases) {
        for (int number = 0; number < CaseBlocks.count(cases); number++) {
            CaseBlockRow row = new CaseBlockRow();
            row.key = new CaseBlockKey(upload.value(), number);
            row.cases = Math.min(CaseBlocks.ROWS, cases.size() - number * CaseBlocks.ROWS);
            row.content = CaseBlocks.block(cases, number);
            em.persist(row);
            em.flush();
            em.detach(row);
        }
    }

    @Override
    public Iterable<CaseTable> standing(PracticeId practice, PerformanceYear year) {
        List<UUID> uploads = em.createQuery("""
                        select u.id from UploadRow u
                        where u.practiceId = :practice and u.year = :year and u.takenBackAt is null
                          and exists (select 1 from CaseBlockRow b where b.key.uploadId = u.id)
                        order by u.uploadedAt, u.arrival""", UUID.class)
                .setParameter("practice", practice.value())
                .setParameter("year", year.value())
                .getResultList();
        return () -> uploads.stream().map(this::table).iterator();
    }

    private CaseTable table(UUID upload) {
        int blocks = em.createQuery("select count(b) from CaseBlockRow b where b.key.uploadId = :upload", Long.class)
                .setParameter("upload", upload)
                .getSingleResult()
                .intValue();
        return CaseBlocks.table(() -> IntStream.range(0, blocks)
                .mapToObj(number -> content(upload, number))
                .iterator());
    }

    /// One block at a time, so that their bytes are never in memory together.
    private byte[] content(UUID upload, int number) {
        return em.createQuery("select b.content from CaseBlockRow b where b.key = :key", byte[].class)
                .setParameter("key", new CaseBlockKey(upload, number))
                .getSingleResult();
    }
}
