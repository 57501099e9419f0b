package org.decile.persistence.exam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.decile.core.exam.CaseBook;
import org.decile.core.exam.CaseContext;
import org.decile.core.exam.CaseOwner;
import org.decile.core.exam.CaseTable;
import org.decile.core.exam.CasesInForce;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.ExamRows;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.table.CsvRows;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.decile.persistence.practice.DerivedCaseKeys;
import org.decile.persistence.practice.HibernatePractices;
import org.decile.persistence.submission.HibernateUploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Patients p1, p2, ... of measure 001, in which `met` and `notMet` say what came of them.
class CaseBookTest {
    private static final MeasureCatalog CATALOG = MeasureCatalogs.of(Sample.YEAR);
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00Z");
    private static final int MOST = 50_000;
    private static final String ANA = "1234567893";
    private static final String BEN = "1245319599";

    private final Practice harbor = Sample.practice("Harbor Family Medicine", "123456789");
    private final DerivedCaseKeys keys = new DerivedCaseKeys(Sample.KEY);
    private int uploads;

    @BeforeEach
    void addPractice() {
        Database.clear();
        Database.transaction(em -> practices(em).add(harbor));
    }

    @Test
    void casesOfTwoUploadsCountTogether() throws IOException {
        confirm(cases(ANA + ",p1,met", ANA + ",p2,notMet"));
        confirm(cases(ANA + ",p3,met", BEN + ",p4,met"));

        assertThat(inForce()).containsExactly("practice 3 of 4", ANA + " 2 of 3", BEN + " 1 of 1");
    }

    @Test
    void aCorrectedRowReplacesTheOneBeforeAndTakingItBackRestoresThat() throws IOException {
        confirm(cases(ANA + ",p1,met", ANA + ",p2,notMet"));
        CaseTable corrected = cases(ANA + ",p2,met", ANA + ",p3,met", ANA + ",p1,met");
        assertThat(change(corrected)).isEqualTo(new CasesInForce.Step(1, 1, 1));
        Upload second = confirm(corrected);
        assertThat(inForce()).containsExactly("practice 3 of 3", ANA + " 3 of 3");

        takeBack(second);

        assertThat(inForce()).containsExactly("practice 1 of 2", ANA + " 1 of 2");
    }

    @Test
    void takingBackAnEarlierUploadLeavesWhatALaterOneHolds() throws IOException {
        Upload first = confirm(cases(ANA + ",p1,met", ANA + ",p2,met"));
        confirm(cases(ANA + ",p2,notMet"));

        takeBack(first);

        assertThat(inForce()).containsExactly("practice 0 of 1", ANA + " 0 of 1");
    }

    /// Whoever waits for their turn before they read anything sees what was stored while they waited.
    @Test
    void aTakeBackThatWaitedForItsTurnCountsWhatWasConfirmedMeanwhile() throws Exception {
        Upload first = confirm(cases(ANA + ",p1,met"));
        CaseTable more = cases(ANA + ",p2,met", ANA + ",p3,notMet");
        CompletableFuture<?> takeBack;
        try (EntityManager em = Database.entityManager()) {
            em.getTransaction().begin();
            practices(em).lock(harbor.id());
            takeBack = Database.waiting(other -> takeBackInTurn(other, first));
            confirm(em, upload(more), List.of(), more);
            em.getTransaction().commit();
        }
        takeBack.get(30, TimeUnit.SECONDS);

        assertThat(inForce()).containsExactly("practice 1 of 2", ANA + " 1 of 2");
    }

    @Test
    void aResultWithoutAnyCaseLeftIsGoneAndSaidToBe() throws IOException {
        confirm(cases(ANA + ",p1,met", BEN + ",p2,met"));
        CaseTable corrected = cases(ANA + ",p2,met", BEN + ",p3,met");
        CaseTable excluded = cases(BEN + ",p2,exclusion");
        assertThat(gone(corrected)).isEmpty();
        assertThat(gone(excluded)).containsExactly(BEN + " 1 of 1");

        confirm(excluded);

        assertThat(inForce()).containsExactly("practice 1 of 1", ANA + " 1 of 1");
    }

    @Test
    void aResultThatIsReportedAsSuchCountsBeforeThatOfItsCases() throws IOException {
        confirm(cases(ANA + ",p1,met"));
        ParticipantResult reported = Database.inTransaction(
                        em -> new HibernateUploads(em).inForce(harbor.id(), Sample.YEAR))
                .getLast();

        confirm(List.of(reported), cases(ANA + ",p1,notMet", BEN + ",p2,met"));

        assertThat(inForce()).containsExactly("practice 1 of 2", ANA + " 1 of 1", BEN + " 1 of 1");
    }

    @Test
    void manyCasesAreReadBackAsTheyWere() throws IOException {
        String[] rows = IntStream.range(0, 40_000)
                .mapToObj(patient -> "%s,p%d,%s".formatted(ANA, patient, patient % 4 == 0 ? "notMet" : "met"))
                .toArray(String[]::new);
        confirm(cases(rows));

        assertThat(inForce()).containsExactly("practice 30000 of 40000", ANA + " 30000 of 40000");
        assertThat(Database.column("select cases from case_block order by number"))
                .containsExactly("16384", "16384", "7232");
    }

    @Test
    void nothingThatIsStoredNamesAPatient() throws IOException {
        confirm(cases(ANA + ",jane-roe-invented,met"));

        assertThat(Database.column("select count(*) from case_block where locate('jane', content) > 0"
                        + " or locate('JANE', content) > 0"))
                .containsExactly("0");
    }

    @Test
    void theSamePatientHasAnotherHashInAnotherPractice() {
        Practice birch = Sample.practice("Birch Cardiology", "987654321");

        assertThat(keys.of(harbor.id())).isNotEqualTo(keys.of(birch.id()));
    }

    private CaseTable cases(String... rows) throws IOException {
        StringBuilder csv = new StringBuilder("performanceYear,taxpayerIdentificationNumber,measureId,date,payer,"
                + "nationalProviderIdentifier,patientId,outcome\n");
        for (String row : rows) {
            csv.append("2024,123456789,001,2024-03-05,medicare,").append(row).append('\n');
        }
        Faults faults = new Faults();
        CaseContext context = new CaseContext(
                Optional.of(new CaseOwner(harbor.tin(), Sample.YEAR)),
                MeasureCatalogs::of,
                CodeMap.official(),
                _ -> keys.of(harbor.id()),
                FileLimits.USUAL,
                1);
        CsvRows table = CsvRows.of(new ByteArrayInputStream(csv.toString().getBytes(UTF_8)), faults::add);
        CaseTable cases = new ExamRows(context, faults, new Faults())
                .read(table, () -> 0, Progress.NONE)
                .parts()
                .getFirst()
                .cases();
        assertThat(faults.kept()).isEmpty();
        return cases;
    }

    private EntityManager takeBackInTurn(EntityManager em, Upload upload) {
        practices(em).lock(harbor.id());
        book(em).takeBack(upload, "ben", NOON.plusSeconds(3600), CATALOG);
        return em;
    }

    private Upload confirm(CaseTable cases) {
        return confirm(List.of(), cases);
    }

    private Upload confirm(List<ParticipantResult> reported, CaseTable cases) {
        Upload upload = upload(cases);
        Database.transaction(em -> confirm(em, upload, reported, cases));
        return upload;
    }

    private static void confirm(EntityManager em, Upload upload, List<ParticipantResult> reported, CaseTable cases) {
        CaseBook book = book(em);
        book.confirm(upload, reported, book.effect(upload.practice(), CATALOG, cases));
    }

    private Upload upload(CaseTable cases) {
        return new Upload(
                UploadId.random(),
                harbor.id(),
                Sample.YEAR,
                "patients.csv",
                "0123456789abcdef".repeat(4),
                "Patient-level file",
                cases.size(),
                1,
                "ana",
                NOON.plusSeconds(60L * uploads++),
                Optional.empty());
    }

    private void takeBack(Upload upload) {
        Database.transaction(em -> book(em).takeBack(upload, "ana", NOON.plusSeconds(3600), CATALOG));
    }

    private List<String> gone(CaseTable cases) {
        return Database.inTransaction(
                        em -> book(em).effect(harbor.id(), CATALOG, cases).gone())
                .stream()
                .map(CaseBookTest::brief)
                .toList();
    }

    private CasesInForce.Step change(CaseTable cases) {
        return Database.inTransaction(
                em -> book(em).effect(harbor.id(), CATALOG, cases).change());
    }

    private static HibernatePractices practices(EntityManager em) {
        return new HibernatePractices(em, Sample.KEY, Clock.systemUTC());
    }

    private static CaseBook book(EntityManager em) {
        return new CaseBook(new HibernateCaseStore(em), new HibernateUploads(em), MOST);
    }

    private List<String> inForce() {
        return Database.inTransaction(em -> new HibernateUploads(em).inForce(harbor.id(), Sample.YEAR)).stream()
                .map(CaseBookTest::brief)
                .toList();
    }

    private static String brief(ParticipantResult result) {
        var counts = result.measure().results().getFirst().counts();
        return "%s %d of %d"
                .formatted(
                        result.npi().map(NationalProviderIdentifier::digits).orElse("practice"),
                        counts.performanceMet(),
                        counts.performanceDenominator());
    }
}
