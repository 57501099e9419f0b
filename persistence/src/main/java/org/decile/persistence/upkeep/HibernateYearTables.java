package org.decile.persistence.upkeep;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.core.upkeep.YearTables;

/// The uploaded tables in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateYearTables implements YearTables {
    private static final String SUMMARY = """
            select t.id, t.kind, t.year, t.fileName, t.checksum, t.entries, t.uploadedBy, t.uploadedAt,
                   t.withdrawnBy, t.withdrawnAt
            from YearTableRow t
            """;

    private final EntityManager em;

    public HibernateYearTables(EntityManager em) {
        this.em = em;
    }

    @Override
    public void lock() {
        em.createNativeQuery("""
                        insert into administration_turn (subject) values ('yearTables')
                        on duplicate key update subject = subject""").executeUpdate();
    }

    @Override
    public void add(YearTable table, byte[] content) {
        YearTableRow row = new YearTableRow();
        row.id = table.id();
        row.kind = table.kind().code();
        row.year = table.year().value();
        row.fileName = table.fileName();
        row.checksum = table.checksum();
        row.entries = table.entries();
        row.content = content.clone();
        row.uploadedBy = table.uploadedBy();
        row.uploadedAt = table.uploadedAt();
        em.persist(row);
        em.flush();
        em.detach(row);
    }

    @Override
    public void withdraw(UUID id, String by, Instant at) {
        YearTableRow row = row(id);
        if (row.withdrawnAt == null) {
            row.withdrawnBy = by;
            row.withdrawnAt = at;
            em.flush();
        }
    }

    @Override
    public List<YearTable> history(TableKind kind, PerformanceYear year) {
        return em.createQuery(SUMMARY + """
                        where t.kind = :kind and t.year = :year
                        order by t.uploadedAt desc, t.arrival desc""", YearTableSummary.class)
                .setParameter("kind", kind.code())
                .setParameter("year", year.value())
                .getResultStream()
                .map(YearTableSummary::table)
                .toList();
    }

    @Override
    public List<YearTable> inForce(TableKind kind) {
        Map<PerformanceYear, YearTable> latest = new TreeMap<>();
        em.createQuery(SUMMARY + """
                        where t.kind = :kind and t.withdrawnAt is null
                        order by t.uploadedAt desc, t.arrival desc""", YearTableSummary.class)
                .setParameter("kind", kind.code())
                .getResultStream()
                .map(YearTableSummary::table)
                .forEach(table -> latest.putIfAbsent(table.year(), table));
        return List.copyOf(latest.values());
    }

    @Override
    public byte[] content(UUID id) {
        return row(id).content.clone();
    }

    private YearTableRow row(UUID id) {
        YearTableRow row = em.find(YearTableRow.class, id);
        if (row == null) {
            throw new IllegalArgumentException("there is no table " + id);
        }
        return row;
    }
}
