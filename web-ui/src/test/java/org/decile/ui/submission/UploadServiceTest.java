package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.fault.FaultKind;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Points;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.decile.ui.submission.UploadPreview.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Requirement C2: a file is checked row by row before anything counts.
class UploadServiceTest extends AdaUploading {

    private static final byte[] FIRST =
            file(",236,eCQM,,1000,700,300,,,,", ",134,eCQM,,900,400,500,,,,", ",001,eCQM,,1000,300,700,,,,");
    private static final byte[] SECOND =
            file(",236,eCQM,,1000,800,200,,,,", ",134,eCQM,,900,400,500,,,,", ",317,eCQM,,800,200,600,,,,");

    private UploadService service;

    @BeforeEach
    void open() {
        service = all.service(ada);
    }

    @Test
    void a_file_with_faults_is_refused_and_nothing_is_stored() {
        UploadCheck check = check(file(",236,eCQM,,x,700,300,,,,", ",999,eCQM,,1,1,0,,,,", ",134,eCQM,,9,4,5,,,,"));

        assertThat(check).isInstanceOf(UploadCheck.Refused.class);
        assertThat(Verdict.of(check)).isEqualTo("3 rows read; 2 cannot be used.");
        assertThat(check.files().getFirst().faults().counts()).containsOnlyKeys(FaultKind.MEASURE, FaultKind.COUNT);
        assertThat(inForce()).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_has_no_rows_that_could_be_faulty() {
        UploadCheck check =
                check("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component>".getBytes(StandardCharsets.UTF_8));

        assertThat(Verdict.of(check)).isEqualTo("The file cannot be used as it is.");
        assertThat(check.files()).extracting(Verdict::of).containsExactly("Cannot be used as it is");
    }

    @Test
    void checking_a_sound_file_stores_nothing_either() {
        assertThat(Verdict.of(ready(FIRST))).isEqualTo("3 rows read; all can be used.");
        assertThat(inForce()).isEmpty();
        assertThat(service.history(portal.practice(), YEAR)).isEmpty();
    }

    @Test
    void the_preview_shows_the_score_before_and_after_and_what_becomes_of_each_measure() {
        confirmed(FIRST);

        UploadPreview preview = ready(SECOND).previews().getFirst();

        assertThat(preview.before().orElseThrow().toText(2)).isEqualTo("32.18");
        assertThat(preview.after().orElseThrow().toText(2)).isEqualTo("48.29");
        assertThat(preview.measures())
                .extracting(UploadPreview.Row::effect)
                .containsExactly(Effect.REPLACED, Effect.UNCHANGED, Effect.NEW);
        assertThat(preview.measures())
                .extracting(row -> row.before().map(Points::toString).orElse("-"))
                .containsExactly("6.3377", "6.1556", "-");
        assertThat(preview.others()).isEqualTo(1);
    }

    @Test
    void a_confirmed_file_counts_and_its_score_is_on_record() {
        Upload upload = confirmed(FIRST);

        assertThat(upload.uploadedBy()).isEqualTo("ada");
        assertThat(upload.measures()).isEqualTo(3);
        assertThat(inForce()).hasSize(3);
        assertThat(records()).extracting(ScoreRecord::cause).containsExactly(ScoreRecord.Cause.UPLOAD);
    }

    @Test
    void an_upload_taken_back_gives_way_to_what_was_before_and_stays_in_the_history() {
        confirmed(FIRST);
        List<ParticipantResult> before = inForce();
        Upload second = confirmed(SECOND);

        service.takeBack(portal.practice(), second.id());
        service.takeBack(portal.practice(), second.id());

        assertThat(inForce()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(service.history(portal.practice(), YEAR).getFirst().takenBack())
                .hasValueSatisfying(taken -> assertThat(taken.by()).isEqualTo("ada"));
        assertThat(records())
                .extracting(ScoreRecord::cause)
                .containsExactlyInAnyOrder(
                        ScoreRecord.Cause.TAKE_BACK, ScoreRecord.Cause.UPLOAD, ScoreRecord.Cause.UPLOAD);
    }

    @Test
    void the_same_file_is_noticed_until_it_is_taken_back() {
        Upload upload = confirmed(FIRST);

        assertThat(ready(FIRST).same()).contains(upload);

        service.takeBack(portal.practice(), upload.id());
        assertThat(ready(FIRST).same()).isEmpty();
    }

    @Test
    void the_results_of_each_clinician_are_previewed_apart() {
        UploadCheck.Ready ready = ready(file("1234567893,236,eCQM,,100,70,30,,,,", ",236,eCQM,,1000,700,300,,,,"));

        assertThat(ready.previews())
                .extracting(preview -> preview.npi().map(Object::toString).orElse("practice"))
                .containsExactly("practice", "1234567893");
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "000456789 results.csv,          •••••6789 results.csv",
        "00-0456789 results.csv,         •••••6789 results.csv",
        "00045678920241231.csv,          •••••678920241231.csv",
        "000-12-3456 of a neighbour.csv, •••••3456 of a neighbour.csv",
    })
    void a_taxpayer_identification_number_in_the_files_name_is_masked(String given, String kept) {
        JobStatus job = all.send(ada, given, FIRST);

        assertThat(job.what()).isEqualTo(kept);
    }

    @Test
    void results_of_a_year_between_are_scored_by_its_own_rules() {
        byte[] file = new String(FIRST, StandardCharsets.UTF_8)
                .replace("\n2024", "\n2022")
                .getBytes(StandardCharsets.UTF_8);

        JobStatus job = all.send(ada, new PerformanceYear(2022), "results.csv", file);

        assertThat(((UploadCheck.Ready) job.check().orElseThrow())
                        .previews()
                        .getFirst()
                        .after())
                .isPresent();
    }

    static List<CurrentUser> othersThanItsAdministrator() {
        return List.of(
                TestPerson.viewer(TestPortal.GROUP),
                TestPerson.groupAdmin("another-practice"),
                TestPerson.portalAdmin(TestPortal.GROUP));
    }

    @ParameterizedTest
    @MethodSource("othersThanItsAdministrator")
    void nobody_else_may_send_check_confirm_give_up_or_take_back(CurrentUser person) {
        Upload upload = confirmed(FIRST);
        JobStatus job = all.send(ada, "results.csv", FIRST);
        UploadService other = all.service(person);
        PracticeId practice = portal.practice();

        refused(() -> other.reception(practice, YEAR));
        refused(() -> other.own(practice, YEAR));
        refused(() -> other.others(practice, YEAR));
        refused(() -> other.check(practice, YEAR));
        refused(() -> other.confirm(practice, YEAR, job.id(), job.checks()));
        refused(() -> other.isStored(practice, job.id()));
        refused(() -> other.cancel(practice, YEAR, job.id()));
        refused(() -> mark(other, job));
        refused(() -> other.takeBack(practice, upload.id()));
        refused(() -> other.takingBack(practice, YEAR));
        refused(() -> faults(other, job));
        refused(() -> effects(other, job));
        refused(() -> other.checked(practice, YEAR, job.id()));
        assertThat(service.history(practice, YEAR)).containsExactly(upload);
    }

    @Test
    void a_viewer_reads_the_history_and_others_do_not() {
        Upload upload = confirmed(FIRST);

        assertThat(all.service(TestPerson.viewer(TestPortal.GROUP)).history(portal.practice(), YEAR))
                .containsExactly(upload);
        refused(() -> all.service(TestPerson.portalAdmin(TestPortal.GROUP)).history(portal.practice(), YEAR));
    }

    @Test
    void an_upload_of_another_practice_cannot_be_taken_back_through_ones_own() {
        Practice own = new Practice(
                PracticeId.random(), "Own (invented)", new TaxpayerIdentificationNumber("000000003"), "own");
        portal.practices().add(own);
        Upload upload = confirmed(FIRST);

        refused(() -> all.service(TestPerson.groupAdmin("own")).takeBack(own.id(), upload.id()));
    }

    private String mark(UploadService as, JobStatus job) {
        StringWriter text = new StringWriter();
        try {
            return as.mark(portal.practice(), YEAR, job.id(), sent(job), text) == ReturnedSheet.Written.DONE
                    ? text.toString()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_preview_says_why_a_measure_is_left_out() {
        UploadCheck.Ready ready = ready(file(",236,claims,,1000,700,300,,,,"));

        assertThat(ready.previews().getFirst().measures())
                .singleElement()
                .satisfies(row -> assertThat(row.leftOut())
                        .hasValueSatisfying(why -> assertThat(why).startsWith("Left out: Medicare Part B claims")));
        assertThat(new PreviewCard(ready.previews().getFirst()).getElement().getOuterHTML())
                .contains("<span>Left out</span>", "Left out: Medicare Part B claims measures are open to");
    }

    private void effects(UploadService as, JobStatus job) {
        try {
            as.effects(portal.practice(), YEAR, job.id(), new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void faults(UploadService as, JobStatus job) {
        try {
            as.faults(portal.practice(), YEAR, job.id(), new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID sent(JobStatus job) {
        return job.check().orElseThrow() instanceof UploadCheck.Refused refused
                ? refused.all().getFirst().staged().orElseThrow()
                : UUID.randomUUID();
    }

    @Test
    void a_refused_table_comes_back_with_what_is_wrong_beside_each_row() {
        JobStatus job = all.send(ada, "results.csv", file(",236,eCQM,,x,700,300,,,,", ",134,eCQM,,900,400,500,,,,"));

        assertThat(mark(service, job).lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith(",Error,Warning"),
                        row -> assertThat(row).contains("eligiblePopulation: This is not a whole number."),
                        row -> assertThat(row).endsWith(",,"));

        service.cancel(portal.practice(), YEAR, job.id());
        assertThat(mark(service, job)).isEmpty();
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(NoPermissionException.class).isThrownBy(action::run);
    }

    private UploadCheck check(byte[] file) {
        return all.send(ada, "results.csv", file).check().orElseThrow();
    }

    private Upload confirmed(byte[] file) {
        return all.confirm(ada, file).confirmed().orElseThrow();
    }

    /// What a look at it says; it is given up afterwards.
    private UploadCheck.Ready ready(byte[] file) {
        JobStatus job = all.send(ada, "results.csv", file);
        service.cancel(portal.practice(), YEAR, job.id());
        return (UploadCheck.Ready) job.check().orElseThrow();
    }

    private List<ParticipantResult> inForce() {
        return portal.uploads().inForce(portal.practice(), YEAR);
    }

    private List<ScoreRecord> records() {
        return portal.scores(ada).history(portal.practice(), YEAR).stream()
                .filter(record -> record.npi().equals(Optional.empty()))
                .filter(record -> record.rules().equals(RuleSetId.CMS))
                .toList();
    }
}
