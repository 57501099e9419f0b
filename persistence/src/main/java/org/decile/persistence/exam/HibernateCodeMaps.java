package org.decile.persistence.exam;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMapUpload;
import org.decile.core.exam.CodeMaps;
import org.decile.core.mips.PerformanceYear;

/// The code maps in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateCodeMaps implements CodeMaps {
    private final EntityManager em;

    public HibernateCodeMaps(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(CodeMapUpload upload, byte[] content) {
        CodeMapRow row = new CodeMapRow();
        row.id = upload.id();
        row.year = upload.year().value();
        row.fileName = upload.fileName();
        row.checksum = upload.checksum();
        row.codes = upload.codes();
        row.content = content.clone();
        row.uploadedBy = upload.uploadedBy();
        row.uploadedAt = upload.uploadedAt();
        em.persist(row);
        em.flush();
        em.detach(row);
    }

    @Override
    public void withdraw(UUID id, String by, Instant at) {
        CodeMapRow row = row(id);
        if (row.withdrawnAt == null) {
            row.withdrawnBy = by;
            row.withdrawnAt = at;
            em.flush();
        }
    }

    @Override
    public List<CodeMapUpload> history(PerformanceYear year) {
        return em.createQuery("""
                        select m.id, m.year, m.fileName, m.checksum, m.codes, m.uploadedBy, m.uploadedAt,
                               m.withdrawnBy, m.withdrawnAt
                        from CodeMapRow m
                        where m.year = :year
                        order by m.uploadedAt desc, m.arrival desc""", CodeMapSummary.class)
                .setParameter("year", year.value())
                .getResultStream()
                .map(CodeMapSummary::upload)
                .toList();
    }

    @Override
    public Optional<CodeMapUpload> inForce(PerformanceYear year) {
        return history(year).stream()
                .filter(upload -> upload.withdrawn().isEmpty())
                .findFirst();
    }

    @Override
    public byte[] content(UUID id) {
        return row(id).content.clone();
    }

    private CodeMapRow row(UUID id) {
        CodeMapRow row = em.find(CodeMapRow.class, id);
        if (row == null) {
            throw new IllegalArgumentException("there is no code map " + id);
        }
        return row;
    }
}
