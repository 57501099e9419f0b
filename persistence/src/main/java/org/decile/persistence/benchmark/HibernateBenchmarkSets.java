package org.decile.persistence.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;

/// The benchmark tables in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernateBenchmarkSets implements BenchmarkSets {
    private final EntityManager em;

    public HibernateBenchmarkSets(EntityManager em) {
        this.em = em;
    }

    @Override
    public void lock() {
        em.createNativeQuery("""
                        insert into administration_turn (subject) values ('benchmarks')
                        on duplicate key update subject = subject""").executeUpdate();
    }

    @Override
    public void add(BenchmarkSet set, byte[] content) {
        BenchmarkFileRow file = new BenchmarkFileRow();
        file.setId = set.id().value();
        file.content = content.clone();
        em.persist(BenchmarkSetMapper.toRow(set));
        em.flush();
        em.persist(file);
        em.flush();
        em.detach(file);
    }

    @Override
    public byte[] content(BenchmarkSetId id) {
        BenchmarkFileRow file = em.find(BenchmarkFileRow.class, id.value());
        if (file == null) {
            throw unknown(id);
        }
        em.detach(file);
        return file.content;
    }

    @Override
    public Optional<BenchmarkSet> find(BenchmarkSetId id) {
        return row(id).map(BenchmarkSetMapper::toSet);
    }

    @Override
    public List<BenchmarkSet> uploaded(PerformanceYear year) {
        return em.createQuery(
                        "select s from BenchmarkSetRow s where s.year = :year order by s.uploadedAt desc, s.arrival desc",
                        BenchmarkSetRow.class)
                .setParameter("year", year.value())
                .getResultStream()
                .map(BenchmarkSetMapper::toSet)
                .toList();
    }

    /// @throws IllegalArgumentException when the table was not added before, or is another year's
    @Override
    public void enact(Enactment enactment) {
        BenchmarkSetRow set = enactment
                .set()
                .map(BenchmarkSet::id)
                .map(id -> row(id).orElseThrow(() -> unknown(id)))
                .orElse(null);
        if (set != null && set.year != enactment.year().value()) {
            throw new IllegalArgumentException("benchmark table \"%s\" is for %d and cannot be put into force for %s"
                    .formatted(set.fileName, set.year, enactment.year()));
        }
        em.persist(BenchmarkSetMapper.toRow(enactment, set));
        em.flush();
    }

    @Override
    public List<Enactment> history(PerformanceYear year) {
        return enactments(year)
                .getResultStream()
                .map(BenchmarkSetMapper::toEnactment)
                .toList();
    }

    @Override
    public Optional<BenchmarkSet> inForce(PerformanceYear year) {
        return enactments(year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(BenchmarkSetMapper::toEnactment)
                .flatMap(Enactment::set);
    }

    private Optional<BenchmarkSetRow> row(BenchmarkSetId id) {
        return Optional.ofNullable(em.find(BenchmarkSetRow.class, id.value()));
    }

    private TypedQuery<EnactmentRow> enactments(PerformanceYear year) {
        return em.createQuery("""
                        select e from EnactmentRow e left join fetch e.set
                        where e.year = :year
                        order by e.at desc, e.id desc""", EnactmentRow.class).setParameter("year", year.value());
    }

    private static IllegalArgumentException unknown(BenchmarkSetId id) {
        return new IllegalArgumentException("there is no benchmark table " + id);
    }
}
