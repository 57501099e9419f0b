package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.decile.ui.submission.TestUploads.YEAR;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.decile.core.exam.CaseLayout;
import org.junit.jupiter.api.Test;

/// Uploads of files with a row for each case, one after the other.
class UploadedCasesTest extends AdaUploading {

    private static final String ANA = "1234567893";
    private static final String BEN = "1245319599";
    private static final byte[] EXAMS = (String.join(
                            ",", CaseLayout.EXAMS.titles().subList(0, 15))
                    + "\n2024-03-14 08:30,000456789,1234567893,P1,67,F,Y,N,397,X0001,,G9428,,,E1")
            .getBytes(StandardCharsets.UTF_8);

    @Override
    TestUploads uploads() {
        return new TestUploads(portal, folder, 1_000);
    }

    @Test
    void the_preview_says_what_becomes_of_cases() {
        JobStatus first = send(row(ANA, "p1", "met"), row(ANA, "p2", "notMet"));
        assertThat(change(first)).isEqualTo("Adds 2 cases.");
        all.confirm(ada, first);

        assertThat(change(send(row(ANA, "p2", "met"), row(BEN, "p3", "met"))))
                .isEqualTo("Replaces one case, adds 1, leaves 1 as they are.");
    }

    @Test
    void a_measure_that_loses_its_last_case_is_shown_as_no_longer_there() {
        all.confirm(ada, send(row(ANA, "p1", "met"), row(BEN, "p2", "met")));

        JobStatus excluded = send(row(BEN, "p2", "exclusion"));

        UploadPreview ofBen = previews(excluded).getLast();
        assertThat(ofBen.npi().orElseThrow().digits()).isEqualTo(BEN);
        assertThat(ofBen.measures())
                .extracting(UploadPreview.Row::effect, UploadPreview.Row::after)
                .containsExactly(tuple(UploadPreview.Effect.GONE, Optional.empty()));
        all.confirm(ada, excluded);
        assertThat(portal.uploads().inForce(portal.practice(), YEAR))
                .extracting(result -> result.npi().isPresent() ? "clinician" : "practice")
                .containsExactly("practice", "clinician");
    }

    @Test
    void cases_by_exam_and_by_patient_that_add_up_are_told_with_the_remedy() {
        all.confirm(ada, sendExams());
        assertThat(ready(send(row(ANA, "p1", "met"))).bothKinds())
                .as("another measure than that of the exams")
                .isEmpty();

        JobStatus both = send(row(ANA, "p1", "met").replace(",001,", ",397,"));
        assertThat(ready(both).bothKinds())
                .containsExactly("Of measure 397 there are cases by exam in exams.csv already, and by patient here. If"
                        + " they are about the same patients, take the earlier upload back in the list below, or do not"
                        + " confirm this one.");
        ReturnedSheet sheets = new ReturnedSheet(new NothingGiven(), _ -> {});
        assertThat(new PreviewFile(ready(both), List.of(), sheets, () -> {}, () -> {})
                        .getElement()
                        .getOuterHTML())
                .contains("Cases by exam and by patient add up.", "Of measure 397");

        all.service(ada)
                .takeBack(
                        portal.practice(),
                        portal.uploads()
                                .history(portal.practice(), YEAR)
                                .getFirst()
                                .id());
        assertThat(ready(send(row(ANA, "p1", "met").replace(",001,", ",397,"))).bothKinds())
                .isEmpty();
    }

    @Test
    void files_of_one_upload_add_up_too() {
        giveUp();
        UploadService service = all.service(ada);
        Reception reception = service.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "exams.csv", EXAMS);
        TestUploads.receive(
                reception, "patients.csv", patients(row(ANA, "p1", "met").replace(",001,", ",397,")));
        service.check(portal.practice(), YEAR);

        assertThat(ready(service.own(portal.practice(), YEAR).orElseThrow()).bothKinds())
                .containsExactly("Of measure 397 the files have cases by exam and by patient. If they are about the"
                        + " same patients, send only one of the two kinds.");
    }

    @Test
    void more_cases_than_may_count_are_not_taken() {
        all.confirm(ada, send(patients(0, 700)));

        JobStatus again = send(patients(300, 1_000));
        assertThat(change(again)).startsWith("Replaces 0 cases, adds 300,");

        JobStatus tooMany = send(patients(301, 1_001));
        assertThat(tooMany.state()).isEqualTo(JobState.FAILED);
        assertThat(tooMany.notice())
                .contains("With this upload more than 1,000 cases would count for 2024, which the portal does not take;"
                        + " a row that names no stratum counts in each. Take back uploads that are not needed any more, or report further measures by measure"
                        + " results. Nothing was stored.");
    }

    private void giveUp() {
        all.service(ada)
                .own(portal.practice(), YEAR)
                .ifPresent(old -> all.service(ada).cancel(portal.practice(), YEAR, old.id()));
    }

    private JobStatus sendExams() {
        giveUp();
        return all.send(ada, "exams.csv", EXAMS);
    }

    private JobStatus send(String... rows) {
        giveUp();
        return all.send(ada, "patients.csv", patients(rows));
    }

    private static byte[] patients(String... rows) {
        String file = "performanceYear,taxpayerIdentificationNumber,measureId,date,payer,nationalProviderIdentifier,"
                + "patientId,outcome\n"
                + String.join("\n", rows);
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String npi, String patient, String outcome) {
        return "2024,000456789,001,2024-03-05,medicare,%s,%s,%s".formatted(npi, patient, outcome);
    }

    private static String[] patients(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(patient -> row(ANA, "p" + patient, "met"))
                .toArray(String[]::new);
    }

    private static String change(JobStatus job) {
        return ready(job).effect().change().orElseThrow().text();
    }

    private static List<UploadPreview> previews(JobStatus job) {
        return ready(job).previews();
    }

    private static UploadCheck.Ready ready(JobStatus job) {
        return (UploadCheck.Ready) job.check().orElseThrow();
    }

    private static final class NothingGiven implements ReturnedSheet.Giving {
        private static final long serialVersionUID = 1;

        @Override
        public ReturnedSheet.Written mark(UUID staged, Writer text) {
            return ReturnedSheet.Written.GONE;
        }

        @Override
        public ReturnedSheet.Written faults(Writer text) {
            return ReturnedSheet.Written.GONE;
        }

        @Override
        public ReturnedSheet.Written effects(Writer text) {
            return ReturnedSheet.Written.GONE;
        }
    }
}
