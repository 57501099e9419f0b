package org.decile.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkCsv;
import org.decile.core.benchmark.BenchmarkFault;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.Asked;
import org.decile.ui.score.BenchmarkEffect;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Requirement C5: benchmark files are uploaded, compared with what is in force, and put into force.
@ExtendWith(OpenPage.class)
class BenchmarkAdministrationTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final String LADDER = "236,2024,2024,electronicHealthRecord,";

    private final TestPortal portal = new TestPortal().reported(2024, TestPortal.electronic("236", 70, 30));
    private final BenchmarkAdministration administration = administration(TestPerson.portalAdmin("portal"));

    @Test
    void theOfficialTableSentBackChangesNothing() {
        CandidateReading.Sound reading = sound(csv());
        assertThat(reading.difference().isEmpty()).isTrue();
        assertThat(reading.effect())
                .extracting(BenchmarkEffect::scored, BenchmarkEffect::changed)
                .containsExactly(1, 0);
    }

    @Test
    void anEasierLadderIsOneChangeAndRaisesOneScore() {
        CandidateReading.Sound reading = sound(easier());
        assertThat(reading.difference().changed())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().key().measureId().value()).isEqualTo("236"));
        assertThat(reading.effect().changed()).isOne();
        assertThat(BenchmarkText.effect(reading.effect()))
                .isEqualTo("One practice has a score for this year; it would change.");
    }

    @Test
    void howFarTwoScoresWouldMoveIsNotTold() {
        neighbour(2);
        BenchmarkEffect effect = sound(easier()).effect();
        assertThat(effect.least()).isEmpty();
        assertThat(effect.most()).isEmpty();
        assertThat(BenchmarkText.effect(effect))
                .isEqualTo("2 practices have scores for this year; those of 2 would change.");
    }

    @Test
    void howFarThreeScoresWouldMoveIsToldAsARange() {
        neighbour(2);
        neighbour(3);
        BenchmarkEffect effect = sound(easier()).effect();
        assertThat(effect.least())
                .get()
                .satisfies(change -> assertThat(change.value()).isPositive());
        assertThat(BenchmarkText.effect(effect))
                .matches("3 practices have scores for this year; those of 3 would change,"
                        + " by \\+[0-9.]+ percentage points\\.");
    }

    @Test
    void theFilesNameIsKeptWithoutATin() {
        Candidate file = new Candidate.NewFile("00-0456789.csv", easier().getBytes(StandardCharsets.UTF_8));
        administration.enact(YEAR, looked(file), "CMS corrected it");
        assertThat(portal.benchmarkSets().uploaded(YEAR))
                .extracting(BenchmarkSet::fileName)
                .containsExactly("•••••6789.csv");
    }

    @Test
    void aTableThatIsNotKeptIsNotTakenForTheOfficialOne() {
        CandidateReading.Sound reading = sound(easier());
        CandidateReading.Sound unknown = new CandidateReading.Sound(
                new Candidate.Uploaded(BenchmarkSetId.random()),
                reading.table(),
                reading.basis(),
                0,
                reading.difference(),
                reading.effect());
        assertThatThrownBy(() -> administration.enact(YEAR, unknown, "a mistake"))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(page().history()).isEmpty();
    }

    @Test
    void aFileOfMoreThan5MBIsRefusedUnread() {
        assertThat(problems(new byte[5 * 1024 * 1024])).doesNotContain("The file is larger than 5 MB.");
        assertThat(problems(new byte[5 * 1024 * 1024 + 1])).containsExactly("The file is larger than 5 MB.");
    }

    @Test
    void lookingAtAFileKeepsNothing() {
        sound(easier());
        assertThat(portal.benchmarkSets().uploaded(YEAR)).isEmpty();
        assertThat(page().isOfficial()).isTrue();
    }

    @Test
    void puttingAFileIntoForceRecordsTheScoresAnewAndKeepsTheOldOnes() {
        administration.enact(YEAR, sound(easier()), "CMS corrected it");
        BenchmarksPage page = page();
        assertThat(page.isOfficial()).isFalse();
        assertThat(page.history())
                .extracting(Enactment::reason, Enactment::by)
                .containsExactly(tuple("CMS corrected it", "paul"));
        assertThat(records()).extracting(ScoreRecord::cause).containsOnly(ScoreRecord.Cause.BENCHMARKS);
        int before = records().size();
        administration.enact(YEAR, looked(new Candidate.BuiltIn()), "It was a mistake");
        assertThat(page().isOfficial()).isTrue();
        assertThat(page().history()).hasSize(2);
        assertThat(records()).hasSize(2 * before);
        assertThat(records().getFirst().qualityPercent())
                .isLessThan(records().getLast().qualityPercent());
    }

    @Test
    void anEarlierFileComesBackWithoutBeingKeptTwice() {
        administration.enact(YEAR, sound(easier()), "first");
        administration.enact(YEAR, looked(new Candidate.BuiltIn()), "second");
        administration.enact(YEAR, sound(easier()), "third");
        assertThat(portal.benchmarkSets().uploaded(YEAR)).hasSize(1);
        assertThat(page().history()).hasSize(3);
    }

    @Test
    void whoLookedBeforeSomebodyElseActedIsToldAndChangesNothing() {
        CandidateReading.Sound early = sound(easier());
        administration.enact(YEAR, sound(easier()), "faster");
        assertThat(administration.enact(YEAR, early, "slower")).isFalse();
        assertThat(page().history()).hasSize(1);
    }

    @Test
    void theFirstThingThatIsAskedOfTheDatabaseIsToWaitForTheTurnOfAllPractices() {
        CandidateReading.Sound reading = sound(easier());
        Asked asked = new Asked();
        BenchmarkSets sets = asked.listening(BenchmarkSets.class, portal.benchmarkSets());
        Practices practices = asked.listening(Practices.class, portal.practices());

        administration(TestPerson.portalAdmin("portal"), practices, sets).enact(YEAR, reading, "CMS corrected it");

        assertThat(asked.names()).startsWith("lock", "lockAll").contains("enact");
    }

    @Test
    void whoWaitedWhileSomebodyElseActedIsToldAndSeesTheComparisonAnew() {
        BenchmarksView view = new BenchmarksView(administration);
        view.show(YEAR);
        view.look(YEAR, file(easier()));
        Fields.labelled(view, TextArea.class, "Reason").setValue("slower");
        CandidateReading.Sound other = sound(easier());
        portal.benchmarkSets().meanwhile(() -> administration.enact(YEAR, other, "faster"));

        Fields.click(view, "Put into force");

        assertThat(page().history()).extracting(Enactment::reason).containsExactly("faster");
        assertThat(view.getElement().getOuterHTML())
                .contains("Another administrator has changed what is in force since you looked.")
                .contains("Look at the changes again", "Nothing would change.");
    }

    @Test
    void allFaultsOfAFileAreListed() {
        String broken = csv().replaceFirst(LADDER, "236,2024,2024,fax,").replaceFirst("\n001,", "\nno id!,");
        assertThat(administration.check(YEAR, file(broken)))
                .isInstanceOfSatisfying(
                        CandidateReading.Faulty.class,
                        faulty -> assertThat(faulty.faults()).hasSizeGreaterThan(1));
    }

    @Test
    void theDownloadIsTheTableInForce() {
        assertThat(administration.csv(YEAR)).isEqualTo(csv());
        administration.enact(YEAR, sound(easier()), "CMS corrected it");
        assertThat(administration.csv(YEAR)).isEqualTo(easier());
    }

    @Test
    void aYearWithoutOfficialDataHasNoPage() {
        assertThat(administration.page(new PerformanceYear(2099))).isEmpty();
    }

    @Test
    void onlyPortalAdministratorsComeNear() {
        BenchmarkAdministration refused = administration(TestPerson.groupAdmin(TestPortal.GROUP));
        CandidateReading.Sound reading = sound(easier());
        assertThatThrownBy(() -> refused.page(YEAR)).isInstanceOf(NoPermissionException.class);
        assertThatThrownBy(() -> refused.csv(YEAR)).isInstanceOf(NoPermissionException.class);
        assertThatThrownBy(() -> refused.check(YEAR, file(easier()))).isInstanceOf(NoPermissionException.class);
        assertThatThrownBy(() -> refused.enact(YEAR, reading, "mine")).isInstanceOf(NoPermissionException.class);
        assertThat(page().history()).isEmpty();
    }

    /// Another practice that reported the same.
    private void neighbour(int number) {
        Practice practice = new Practice(
                PracticeId.random(),
                "Neighbour %d (invented)".formatted(number),
                TaxpayerIdentificationNumber.of("00012345" + number),
                "neighbour-" + number);
        portal.practices().add(practice);
        Upload upload = new Upload(
                UploadId.random(),
                practice.id(),
                YEAR,
                "results.csv",
                "0".repeat(64),
                "Measure results",
                1,
                1,
                "ada",
                Instant.parse("2026-11-21T15:00:00Z"),
                Optional.empty());
        portal.uploads().confirm(upload, portal.uploads().inForce(portal.practice(), YEAR));
    }

    private List<String> problems(byte[] content) {
        CandidateReading reading = administration.check(YEAR, new Candidate.NewFile("benchmarks.csv", content));
        return ((CandidateReading.Faulty) reading)
                .faults().stream().map(BenchmarkFault::problem).toList();
    }

    private BenchmarksPage page() {
        return administration.page(YEAR).orElseThrow();
    }

    private List<ScoreRecord> records() {
        return portal.scores(TestPerson.viewer(TestPortal.GROUP)).history(portal.practice(), YEAR);
    }

    private CandidateReading.Sound sound(String csv) {
        return looked(file(csv));
    }

    private CandidateReading.Sound looked(Candidate candidate) {
        return (CandidateReading.Sound) administration.check(YEAR, candidate);
    }

    private BenchmarkAdministration administration(CurrentUser person) {
        return administration(person, portal.practices(), portal.benchmarkSets());
    }

    private BenchmarkAdministration administration(CurrentUser person, Practices practices, BenchmarkSets sets) {
        BenchmarksInForce inForce = new BenchmarksInForce(sets);
        return new BenchmarkAdministration(
                person,
                portal.access(person),
                practices,
                sets,
                inForce,
                new CandidateCheck(sets, inForce, portal.effects()),
                portal.scores(person));
    }

    private static Candidate.NewFile file(String csv) {
        return new Candidate.NewFile("benchmarks-2024.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String csv() {
        return BenchmarkCsv.write(Benchmarks.builtIn(YEAR));
    }

    /// The official table with bounds for measure 236 that a rate of 70% passes easily.
    private static String easier() {
        return csv().replaceFirst("(?m)^(" + LADDER + "[a-z]+,[a-z]+,[a-z]+),.*$", "$1,10;20;30;40;50;60;62;64;66;68");
    }
}
