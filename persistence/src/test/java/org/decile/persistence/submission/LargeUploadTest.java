package org.decile.persistence.submission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.decile.core.practice.Practice;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.decile.persistence.practice.HibernatePractices;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LargeUploadTest {
    private static final int RESULTS = 30_000;
    private static final int MEASURES = 200;
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00Z");

    private final Practice practice = Sample.practice("Harbor Family Medicine", "123456789");

    @BeforeEach
    void addPractice() {
        Database.clear();
        Database.transaction(em -> new HibernatePractices(em, Sample.KEY, Clock.systemUTC()).add(practice));
    }

    @Test
    void manyResultsAreWrittenInBatchesAndFoundInOnePass() {
        List<ParticipantResult> results =
                IntStream.range(0, RESULTS).mapToObj(LargeUploadTest::result).toList();
        confirm(results, NOON);
        confirm(results, NOON.plusSeconds(60));

        long start = System.nanoTime();
        List<ParticipantResult> inForce =
                Database.inTransaction(em -> new HibernateUploads(em).inForce(practice.id(), Sample.YEAR));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(inForce).hasSize(RESULTS).startsWith(results.getFirst());
        assertThat(taken).isLessThan(Duration.ofMinutes(3));
    }

    private void confirm(List<ParticipantResult> results, Instant at) {
        Upload upload = Sent.upload(practice.id(), Sample.YEAR, "large.csv", at);
        Database.transaction(em -> {
            Statistics statistics = statistics(em);
            statistics.clear();
            new HibernateUploads(em).confirm(upload, results);
            assertThat(statistics.getPrepareStatementCount()).isLessThan(RESULTS / 100);
        });
    }

    private static Statistics statistics(EntityManager em) {
        return em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    }

    private static ParticipantResult result(int number) {
        String npi = Integer.toString(1_000_000_000 + number / MEASURES);
        return Sent.clinician(npi, Integer.toString(100 + number % MEASURES), number % 100);
    }
}
