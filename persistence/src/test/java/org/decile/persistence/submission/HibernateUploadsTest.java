package org.decile.persistence.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TransactionRequiredException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Upload.TakeBack;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.decile.persistence.practice.HibernatePractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernateUploadsTest {
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00.123456Z");

    private final Practice harbor = Sample.practice("Harbor Family Medicine", "123456789");

    @BeforeEach
    void addPractice() {
        Database.clear();
        Database.transaction(em -> new HibernatePractices(em, Sample.KEY, Clock.systemUTC()).add(harbor));
    }

    @Test
    void readsAnUploadBackInEveryField() {
        Upload upload = new Upload(
                UploadId.random(),
                harbor.id(),
                Sample.YEAR,
                "Qualität Übersicht (1).csv",
                "0123456789abcdef".repeat(4),
                "QRDA Category III",
                412_608,
                7,
                "ana.müller",
                NOON,
                Optional.of(new TakeBack("ben", NOON.plusSeconds(1))));
        confirm(upload, practice("001", 1));

        assertThat(one(uploads -> uploads.find(upload.id()))).contains(upload);
        assertThat(list(uploads -> uploads.history(harbor.id(), Sample.YEAR))).containsExactly(upload);
    }

    @Test
    void readsResultsBackInEveryFieldAndInTheirOrder() {
        Optional<NationalProviderIdentifier> ben = Optional.of(new NationalProviderIdentifier(Sent.BEN));
        ReportedMeasure manyRates = new ReportedMeasure(
                new BenchmarkKey(MeasureId.of("CAHPS_1"), CollectionType.CAHPS),
                List.of(
                        new StratumResult(
                                Optional.of("Überlebensrate 2"), new Counts(15, 1, 2, 3, 4), Optional.empty()),
                        new StratumResult(Optional.of("1st"), Counts.NONE, Optional.of(Rate.of("-12.3456"))),
                        new StratumResult(
                                Optional.empty(), Counts.NONE, Optional.of(new Rate(999_999_999_999_999_999L)))),
                true);
        List<ParticipantResult> results = new ArrayList<>();
        results.add(new ParticipantResult(ben, manyRates));
        results.add(practice("236", 1));
        results.add(new ParticipantResult(Optional.empty(), manyRates));
        Arrays.stream(CollectionType.values()).forEach(type -> results.add(practice("001", type, 5)));
        results.add(practice("ACRAD15", new Counts(Long.MAX_VALUE, Long.MAX_VALUE, 0, 0, 0)));
        Upload upload = at(NOON);
        confirm(upload, results);

        assertThat(list(uploads -> uploads.resultsOf(upload.id()))).isEqualTo(results);
        assertThat(list(uploads -> uploads.inForce(harbor.id(), Sample.YEAR)))
                .containsExactlyInAnyOrderElementsOf(results);
    }

    @Test
    void knowsNothingOfAnUploadThatWasNotConfirmed() {
        UploadId unknown = UploadId.random();

        assertThat(one(uploads -> uploads.find(unknown))).isEmpty();
        assertThat(list(uploads -> uploads.resultsOf(unknown))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.transaction(em -> new HibernateUploads(em).takeBack(unknown, "ana", NOON)))
                .withMessage("there is no upload " + unknown);
    }

    @Test
    void listsTheHistoryFromTheLatestOn() {
        Upload first = at(NOON);
        Upload alsoNoon = at(NOON);
        Upload earlier = at(NOON.minusMillis(1));
        Upload nextYear = Sent.upload(harbor.id(), new PerformanceYear(2025), "next.csv", NOON);
        List.of(first, alsoNoon, earlier, nextYear).forEach(upload -> confirm(upload, practice("001", 1)));

        assertThat(list(uploads -> uploads.history(harbor.id(), Sample.YEAR)))
                .containsExactly(alsoNoon, first, earlier);
    }

    @Test
    void keepsTheFirstTakingBackWhenTwoPeopleDoIt() {
        Upload upload = at(NOON);
        confirm(upload, practice("001", 1));
        takeBack(upload, "ben", NOON.plusSeconds(60));
        takeBack(upload, "ana", NOON.plusSeconds(90));

        assertThat(one(uploads -> uploads.find(upload.id())).flatMap(Upload::takenBack))
                .contains(new TakeBack("ben", NOON.plusSeconds(60)));
    }

    @Test
    void keepsTheFirstTakingBackEvenWhenTheSecondPersonStillSeesTheUploadStanding() {
        Upload upload = at(NOON);
        confirm(upload, practice("001", 1));
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            Uploads second = new HibernateUploads(em);
            assertThat(second.find(upload.id()).flatMap(Upload::takenBack)).isEmpty();
            takeBack(upload, "ben", NOON.plusSeconds(60));
            second.takeBack(upload.id(), "ana", NOON.plusSeconds(90));
            em.getTransaction().commit();
        }

        assertThat(one(uploads -> uploads.find(upload.id())).flatMap(Upload::takenBack))
                .contains(new TakeBack("ben", NOON.plusSeconds(60)));
    }

    @Test
    void keepsNothingOfAnUploadThatFailsHalfway() {
        List<ParticipantResult> results = new ArrayList<>();
        for (int number = 100; number < 1600; number++) {
            results.add(practice("M" + number, 1));
        }
        results.add(results.getFirst());

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> confirm(at(NOON), results));

        assertThat(Database.column("select id from upload")).isEmpty();
        assertThat(Database.column("select upload_id from reported_rate")).isEmpty();
    }

    @Test
    void keepsNothingWhenTheTransactionIsRolledBack() {
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            new HibernateUploads(em).confirm(at(NOON), List.of(practice("001", 1)));
            em.getTransaction().rollback();
        }

        assertThat(Database.column("select id from upload")).isEmpty();
        assertThat(Database.column("select upload_id from reported_rate")).isEmpty();
    }

    @Test
    void refusesToWriteOutsideATransaction() {
        try (EntityManager em = Database.entityManager()) {
            assertThatExceptionOfType(TransactionRequiredException.class)
                    .isThrownBy(() -> new HibernateUploads(em).confirm(at(NOON), List.of(practice("001", 1))));
        }
        assertThat(Database.column("select id from upload")).isEmpty();
    }

    @Test
    void refusesAnUploadOfAPracticeThatIsNotThere() {
        Upload stray = Sent.upload(Sample.practice("Stray", "100000009").id(), Sample.YEAR, "a.csv", NOON);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> confirm(stray, practice("001", 1)));
    }

    private static ParticipantResult practice(String measure, Counts counts) {
        return new ParticipantResult(
                Optional.empty(), ReportedMeasure.of(MeasureId.of(measure), CollectionType.MIPS_CQM, counts));
    }

    private static ParticipantResult practice(String measure, int met) {
        return Sent.practice(measure, met);
    }

    private static ParticipantResult practice(String measure, CollectionType type, int met) {
        return Sent.practice(measure, type, met);
    }

    private Upload at(Instant at) {
        return Sent.upload(harbor.id(), Sample.YEAR, "results.csv", at);
    }

    private static void confirm(Upload upload, ParticipantResult... results) {
        confirm(upload, List.of(results));
    }

    private static void confirm(Upload upload, List<ParticipantResult> results) {
        Database.transaction(em -> new HibernateUploads(em).confirm(upload, results));
    }

    private static void takeBack(Upload upload, String by, Instant at) {
        Database.transaction(em -> new HibernateUploads(em).takeBack(upload.id(), by, at));
    }

    private static <T> Optional<T> one(Function<Uploads, Optional<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateUploads(em)));
    }

    private static <T> List<T> list(Function<Uploads, List<T>> question) {
        return Database.inTransaction(em -> question.apply(new HibernateUploads(em)));
    }
}
