package org.decile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.exam.CaseKeys;
import org.decile.core.exam.CaseStore;
import org.decile.core.practice.Practices;
import org.decile.core.score.ScoreRecords;
import org.decile.core.submission.Uploads;
import org.decile.core.upkeep.YearTables;
import org.decile.persistence.benchmark.HibernateBenchmarkSets;
import org.decile.persistence.exam.HibernateCaseStore;
import org.decile.persistence.practice.DerivedCaseKeys;
import org.decile.persistence.practice.EncryptionKey;
import org.decile.persistence.practice.HibernatePractices;
import org.decile.persistence.score.HibernateScoreRecords;
import org.decile.persistence.submission.HibernateUploads;
import org.decile.persistence.upkeep.HibernateYearTables;

/// Makes the core's repositories available for injection by their interfaces.
///
/// They begin and end no transaction. What writes joins the caller's, and is refused with
/// [jakarta.persistence.TransactionRequiredException] when there is none: what belongs together is the caller's
/// to say, with `@Transactional` on a service. What only reads sees the caller's transaction if there is one,
/// and else what is committed. Every write reaches the database before its method returns, so constraints speak
/// up there and not at the commit. After an exception from a write the transaction can only be rolled back.
///
/// Times are kept to the microsecond.
@ApplicationScoped
public class Repositories {
    @PersistenceContext(unitName = "decile")
    @SuppressWarnings("NullAway.Init") // the container injects it before anything else happens
    EntityManager em;

    @Produces
    @ApplicationScoped
    Practices practices() {
        return hibernatePractices();
    }

    @Produces
    @ApplicationScoped
    Uploads uploads() {
        return new HibernateUploads(em);
    }

    @Produces
    @ApplicationScoped
    BenchmarkSets benchmarkSets() {
        return new HibernateBenchmarkSets(em);
    }

    @Produces
    @ApplicationScoped
    CaseStore caseStore() {
        return new HibernateCaseStore(em);
    }

    @Produces
    @ApplicationScoped
    CaseKeys caseKeys() {
        return new DerivedCaseKeys(EncryptionKey.of(System.getenv(EncryptionKey.VARIABLE)));
    }

    @Produces
    @ApplicationScoped
    YearTables yearTables() {
        return new HibernateYearTables(em);
    }

    @Produces
    @ApplicationScoped
    ScoreRecords scoreRecords() {
        return new HibernateScoreRecords(em);
    }

    /// Keeps a portal from starting whose encryption key is missing or not the one its data were stored with.
    void checkKey(@Observes Startup event) {
        hibernatePractices().checkKey();
    }

    private HibernatePractices hibernatePractices() {
        EncryptionKey key = EncryptionKey.of(System.getenv(EncryptionKey.VARIABLE));
        return new HibernatePractices(em, key, Clock.systemUTC());
    }
}
