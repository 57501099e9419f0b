package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.ui.submission.TestUploads.YEAR;
import static org.decile.ui.submission.TestUploads.file;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decile.ui.component.OpenPage;
import org.decile.ui.submission.ReturnedSheet.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Before confirming a person can see all that is remarkable, and all that would change.
@ExtendWith(OpenPage.class)
class RemarkedUploadTest extends AdaUploading {

    private static final String WARNING = "Worth a look.";
    private static final int MANY = 25;

    private UploadService service;

    @BeforeEach
    void openAPage() {
        service = all.service(ada);
    }

    @Test
    void more_warnings_than_the_page_shows_are_counted_and_all_come_back_in_the_sheet() throws IOException {
        JobStatus job = all.send(ada, "patients.csv", patients(MANY));

        assertThat(job.state()).isEqualTo(JobState.READY);
        assertThat(html())
                .contains(WARNING, "These are the first 20 of 25.")
                .contains("Your file with a Warning column", "All as CSV");
        CheckedFile file = service.checked(portal.practice(), YEAR, job.id()).getFirst();
        StringWriter sheet = new StringWriter();
        assertThat(service.mark(portal.practice(), YEAR, job.id(), file.staged().orElseThrow(), sheet))
                .isEqualTo(Written.DONE);
        assertThat(sheet.toString().lines().skip(1)).hasSize(MANY).allMatch(row -> row.contains("outcome: "));
    }

    @Test
    void the_list_of_all_holds_warnings_beside_faults() throws IOException {
        Reception reception = service.reception(portal.practice(), YEAR);
        TestUploads.receive(reception, "faulty.csv", file(",236,eCQM,,x,700,300,,,,"));
        TestUploads.receive(reception, "patients.csv", patients(1));
        service.check(portal.practice(), YEAR);
        StringWriter list = new StringWriter();
        service.faults(portal.practice(), YEAR, job().id(), list);

        assertThat(list.toString().lines().skip(1))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("faulty.csv,error,2,eligiblePopulation,x,"),
                        warning -> assertThat(warning).startsWith("patients.csv,warning,2,outcome,"));
        assertThat(html()).contains("This file with a Warning column").containsOnlyOnce("All as CSV");
    }

    @Test
    void the_clinicians_whose_score_changes_most_come_first() {
        confirm("100,90,10", "100,50,50", "100,50,50", "100,50,50", "100,50,50", "100,50,50");
        all.send(
                ada,
                "results.csv",
                clinicians("100,20,80", "100,50,50", "100,50,50", "100,90,10", "100,50,50", "100,60,40"));

        assertThat(html().replaceAll("(?s)<[^>]*>", " ").split("Effect on the scores of 6 clinicians", -1)[1])
                .containsSubsequence(npi(0), npi(3), npi(5), npi(1));
    }

    @Test
    void all_effects_can_be_taken_home() throws IOException {
        JobStatus job =
                all.send(ada, "results.csv", file(",236,eCQM,,1000,700,300,,,,", npi(0) + ",236,eCQM,,100,70,30,,,,"));
        StringWriter effects = new StringWriter();
        assertThat(service.effects(portal.practice(), YEAR, job.id(), effects)).isEqualTo(Written.DONE);

        assertThat(effects.toString().lines())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith("effect,pointsNow,pointsWithThisUpload"),
                        practice -> assertThat(practice)
                                .startsWith("practice,,")
                                .contains(",236,Controlling High Blood Pressure,eCQM,New,,"),
                        clinician -> assertThat(clinician).startsWith(npi(0) + ",,"));
        service.cancel(portal.practice(), YEAR, job.id());
        assertThat(service.effects(portal.practice(), YEAR, job.id(), effects)).isEqualTo(Written.GONE);
    }

    private void confirm(String... counts) {
        all.confirm(ada, clinicians(counts));
        service.cancel(portal.practice(), YEAR, job().id());
    }

    private static byte[] clinicians(String... counts) {
        return file(IntStream.range(0, counts.length)
                .mapToObj(one -> npi(one) + ",236,eCQM,," + counts[one] + ",,,,")
                .toArray(String[]::new));
    }

    private static String npi(int one) {
        return new String[] {"1234567893", "1000000004", "1000000012", "1000000020", "1000000038", "1000000046"}[one];
    }

    /// Patients without an outcome, which is remarkable.
    private static byte[] patients(int count) {
        return IntStream.range(0, count)
                .mapToObj(patient -> "2024,000456789,001,2024-03-05,medicare,1234567893,p%d,".formatted(patient))
                .collect(Collectors.joining(
                        "\n",
                        "performanceYear,taxpayerIdentificationNumber,measureId,date,payer,nationalProviderIdentifier,"
                                + "patientId,outcome\n",
                        ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private JobStatus job() {
        return service.own(portal.practice(), YEAR).orElseThrow();
    }

    private String html() {
        return new UploadWindow(portal, all, ada).html();
    }
}
