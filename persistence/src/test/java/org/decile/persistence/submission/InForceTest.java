package org.decile.persistence.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.persistence.submission.Sent.ANA;
import static org.decile.persistence.submission.Sent.BEN;
import static org.decile.persistence.submission.Sent.clinician;
import static org.decile.persistence.submission.Sent.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;
import org.decile.core.submission.Upload;
import org.decile.persistence.Database;
import org.decile.persistence.Sample;
import org.decile.persistence.practice.HibernatePractices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InForceTest {
    private static final PerformanceYear YEAR = Sample.YEAR;
    private static final Instant NOON = Instant.parse("2025-01-15T12:00:00Z");

    private final Practice harbor = Sample.practice("Harbor Family Medicine", "123456789");
    private final Practice birch = Sample.practice("Birch Street Cardiology", "987654321");

    @BeforeEach
    void addPractices() {
        Database.clear();
        Database.transaction(em -> {
            HibernatePractices practices = new HibernatePractices(em, Sample.KEY, Clock.systemUTC());
            practices.add(harbor);
            practices.add(birch);
        });
    }

    @Test
    void ofThreeOverlappingUploadsTheLatestCountsForEachMeasure() {
        confirm(0, practice("001", 10), practice("002", 10), practice("003", 10));
        confirm(1, practice("002", 20), practice("003", 20));
        confirm(2, practice("003", 30), practice("004", 30));

        assertThat(inForce(harbor))
                .containsExactly(
                        "practice 001 registry 10",
                        "practice 002 registry 20",
                        "practice 003 registry 30",
                        "practice 004 registry 30");
    }

    @Test
    void takingAnUploadBackRestoresWhatWas() {
        confirm(0, practice("001", 10), practice("002", 10), practice("003", 10));
        Upload second = confirm(1, practice("002", 20), practice("003", 20));
        Upload third = confirm(2, practice("003", 30), practice("004", 30));

        takeBack(third);
        assertThat(inForce(harbor))
                .containsExactly("practice 001 registry 10", "practice 002 registry 20", "practice 003 registry 20");

        takeBack(second);
        assertThat(inForce(harbor))
                .containsExactly("practice 001 registry 10", "practice 002 registry 10", "practice 003 registry 10");
    }

    @Test
    void takingAnEarlierUploadBackLeavesWhatALaterOneBrought() {
        Upload first = confirm(0, practice("001", 10), practice("002", 10));
        confirm(1, practice("002", 20));

        takeBack(first);
        assertThat(inForce(harbor)).containsExactly("practice 002 registry 20");
    }

    @Test
    void ofTwoUploadsOfTheSameMomentTheOneThatArrivedLaterCounts() {
        confirm(0, practice("001", 10));
        confirm(0, practice("001", 20));

        assertThat(inForce(harbor)).containsExactly("practice 001 registry 20");
    }

    @Test
    void anUploadThatArrivesLateDoesNotReplaceALaterOne() {
        confirm(1, practice("001", 20));
        confirm(0, practice("001", 10));

        assertThat(inForce(harbor)).containsExactly("practice 001 registry 20");
    }

    @Test
    void cliniciansAndThePracticeItselfAreApartAndThePracticeComesFirst() {
        confirm(0, clinician(BEN, "001", 2), clinician(ANA, "002", 1), clinician(ANA, "001", 1), practice("001", 9));
        confirm(1, clinician(ANA, "001", 3));

        assertThat(inForce(harbor))
                .containsExactly(
                        "practice 001 registry 9",
                        ANA + " 001 registry 3",
                        ANA + " 002 registry 1",
                        BEN + " 001 registry 2");
    }

    @Test
    void theSameMeasureByTwoCollectionTypesIsTwoResultsInTheOrderOfTheTypes() {
        confirm(0, practice("001", CollectionType.CLAIMS, 10), practice("001", CollectionType.ELECTRONIC_CQM, 10));
        confirm(1, practice("001", CollectionType.CLAIMS, 20));

        assertThat(inForce(harbor)).containsExactly("practice 001 electronicHealthRecord 10", "practice 001 claims 20");
    }

    @Test
    void allRatesOfAMeasureComeFromTheSameUpload() {
        ParticipantResult threeRates = rates("ONE", "TWO", "THREE");
        ParticipantResult twoRates = rates("TWO", "FOUR");
        confirm(0, threeRates);
        confirm(1, twoRates);

        assertThat(results(harbor)).containsExactly(twoRates);
    }

    @Test
    void casesCountTogetherWhateverUploadTheyCameWith() {
        confirmCases(0, practice("001", 10), Sent.clinician(Sent.ANA, "001", 10));
        confirmCases(1, practice("001", 15));
        allCasesComeTo(practice("001", 25), Sent.clinician(Sent.ANA, "001", 9), practice("236", 1));

        assertThat(inForce(harbor)).containsExactly("practice 001 registry 25", Sent.ANA + " 001 registry 9");
    }

    @Test
    void aLaterUploadOfCountsStandsBeforeCases() {
        confirmCases(0, practice("001", 10), practice("236", 10));
        allCasesComeTo(practice("001", 10), practice("236", 10));
        Upload counts = confirm(1, practice("001", 70));
        assertThat(inForce(harbor)).containsExactly("practice 001 registry 70", "practice 236 registry 10");

        takeBack(counts);

        assertThat(inForce(harbor)).containsExactly("practice 001 registry 10", "practice 236 registry 10");
    }

    @Test
    void aMeasureWithoutAnyCaseLeftIsGone() {
        confirmCases(0, practice("001", 10));
        allCasesComeTo();

        assertThat(inForce(harbor)).isEmpty();
    }

    @Test
    void theRevisionGrowsWithEachUploadAndEachTakeBack() {
        assertThat(revision()).isZero();
        Upload upload = confirm(0, practice("001", 10));
        assertThat(revision()).isEqualTo(1);
        takeBack(upload);
        assertThat(revision()).isEqualTo(2);
        takeBack(upload);
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void practicesAndYearsAreApart() {
        confirm(0, practice("001", 10));
        confirm(Sent.upload(birch.id(), YEAR, "birch.csv", NOON.plusSeconds(9)), practice("001", 20));
        confirm(
                Sent.upload(harbor.id(), YEAR.previous().orElseThrow(), "last.csv", NOON.plusSeconds(9)),
                practice("001", 30));

        assertThat(inForce(harbor)).containsExactly("practice 001 registry 10");
        assertThat(inForce(birch)).containsExactly("practice 001 registry 20");
    }

    @Test
    void theYearsAreThoseWithResultsInForce() {
        confirm(Sent.upload(harbor.id(), new PerformanceYear(2025), "a.csv", NOON), practice("001", 1));
        confirm(Sent.upload(harbor.id(), new PerformanceYear(2023), "b.csv", NOON), practice("001", 1));
        confirm(Sent.upload(harbor.id(), new PerformanceYear(2022), "empty.csv", NOON));
        confirm(Sent.upload(birch.id(), new PerformanceYear(2021), "birch.csv", NOON), practice("001", 1));
        takeBack(confirm(0, practice("001", 1)));

        assertThat(years(harbor)).containsExactly(new PerformanceYear(2023), new PerformanceYear(2025));
        assertThat(years(birch)).containsExactly(new PerformanceYear(2021));
    }

    private static ParticipantResult rates(String... names) {
        List<StratumResult> strata = Arrays.stream(names)
                .map(name -> new StratumResult(Optional.of(name), new Counts(10, 5, 5, 0, 0), Optional.empty()))
                .toList();
        BenchmarkKey key = new BenchmarkKey(MeasureId.of("007"), CollectionType.MIPS_CQM);
        return new ParticipantResult(Optional.empty(), new ReportedMeasure(key, strata, false));
    }

    private Upload confirm(int minutesAfterNoon, ParticipantResult... results) {
        Instant at = NOON.plusSeconds(60L * minutesAfterNoon);
        return confirm(Sent.upload(harbor.id(), YEAR, "results.csv", at), results);
    }

    private static Upload confirm(Upload upload, ParticipantResult... results) {
        Database.transaction(em -> new HibernateUploads(em).confirm(upload, List.of(results)));
        return upload;
    }

    private void confirmCases(int minutesAfterNoon, ParticipantResult... results) {
        Upload upload = Sent.upload(harbor.id(), YEAR, "exams.csv", NOON.plusSeconds(60L * minutesAfterNoon));
        Database.transaction(em -> new HibernateUploads(em).confirm(upload, List.of(), List.of(results)));
    }

    private void allCasesComeTo(ParticipantResult... results) {
        Database.transaction(em -> new HibernateUploads(em).putCaseResults(harbor.id(), YEAR, List.of(results)));
    }

    private long revision() {
        return Database.inTransaction(em -> new HibernateUploads(em).revision(harbor.id(), YEAR));
    }

    private static void takeBack(Upload upload) {
        Database.transaction(em -> new HibernateUploads(em).takeBack(upload.id(), "ana", NOON.plusSeconds(3600)));
    }

    private static List<String> inForce(Practice practice) {
        return results(practice).stream().map(Sent::brief).toList();
    }

    private static List<ParticipantResult> results(Practice practice) {
        return Database.inTransaction(em -> new HibernateUploads(em).inForce(practice.id(), YEAR));
    }

    private static Set<PerformanceYear> years(Practice practice) {
        return Database.inTransaction(em -> new HibernateUploads(em).years(practice.id()));
    }
}
