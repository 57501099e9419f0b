package org.decile.persistence.practice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.DuplicatePracticeException;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.SettingsChangedException;
import org.decile.core.practice.YearSettings;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/// The practices in the database. See [org.decile.persistence.Repositories] for transactions.
public final class HibernatePractices implements Practices {
    private final EntityManager em;
    private final TinCipher tins;
    private final PracticeMapper mapper;
    private final Clock clock;

    /// @param clock tells when settings were saved
    public HibernatePractices(EntityManager em, EncryptionKey key, Clock clock) {
        this.em = em;
        this.tins = new TinCipher(key);
        this.mapper = new PracticeMapper(tins);
        this.clock = clock;
    }

    @Override
    public void lock(PracticeId id) {
        em.createNativeQuery("select name from practice where id = :practice for update", String.class)
                .setParameter("practice", id.value())
                .getResultList();
    }

    @Override
    public void lockAll() {
        em.createNativeQuery("select name from practice order by id for update", String.class)
                .getResultList();
    }

    @Override
    public Optional<Practice> find(PracticeId id) {
        return Optional.ofNullable(em.find(PracticeRow.class, id.value())).map(mapper::toPractice);
    }

    @Override
    public List<Practice> all() {
        return practices(em.createQuery("select p from PracticeRow p order by p.name, p.id", PracticeRow.class));
    }

    @Override
    public List<Practice> ofGroups(Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return practices(em.createQuery(
                        "select p from PracticeRow p where p.group in :groups order by p.name, p.id", PracticeRow.class)
                .setParameter("groups", groups));
    }

    @Override
    public void add(Practice practice) {
        PracticeRow row = mapper.toRow(practice);
        withFingerprint(row.tinFingerprint).ifPresent(existing -> {
            throw new DuplicatePracticeException(existing);
        });
        em.persist(row);
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw isDuplicate(e) ? new DuplicatePracticeException(e) : e;
        }
    }

    @Override
    public YearSettings settings(PracticeId id, PerformanceYear year) {
        return current(id, year).map(YearSettingsMapper::toSettings).orElse(YearSettings.NOTHING_CONFIRMED);
    }

    @Override
    public void saveSettings(PracticeId id, PerformanceYear year, YearSettings settings, String savedBy) {
        int version = current(id, year).map(row -> row.key.version()).orElse(0) + 1;
        YearSettingsRow row = YearSettingsMapper.toRow(settings);
        row.key = new YearSettingsKey(id.value(), year.value(), version);
        row.savedBy = savedBy;
        row.savedAt = clock.instant();
        em.persist(row);
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw isDuplicate(e) ? new SettingsChangedException(year, e) : e;
        }
    }

    /// Reads one stored taxpayer identification number, if there is any, to see that the key fits.
    ///
    /// @throws IllegalStateException when it cannot be read
    public void checkKey() {
        em.createQuery("select p from PracticeRow p", PracticeRow.class)
                .setMaxResults(1)
                .getResultStream()
                .forEach(mapper::toPractice);
    }

    private Optional<YearSettingsRow> current(PracticeId id, PerformanceYear year) {
        return em.createQuery("""
                        select s from YearSettingsRow s
                        where s.key.practiceId = :practice and s.key.year = :year
                        order by s.key.version desc""", YearSettingsRow.class)
                .setParameter("practice", id.value())
                .setParameter("year", year.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<Practice> withFingerprint(byte[] fingerprint) {
        return em.createQuery("select p from PracticeRow p where p.tinFingerprint = :fingerprint", PracticeRow.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst()
                .map(mapper::toPractice);
    }

    private List<Practice> practices(TypedQuery<PracticeRow> query) {
        return query.getResultStream().map(mapper::toPractice).toList();
    }

    private static boolean isDuplicate(ConstraintViolationException e) {
        return e.getKind() == ConstraintKind.UNIQUE;
    }
}
