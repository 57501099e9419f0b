package org.decile.command.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.command.table.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Invented beneficiaries and practices.
class AttributeCommandTest {
    private static final String COLUMNS = "kind,beneficiary,tin,outcome,step,services,beneficiaries,hospitalizations,"
            + "unplannedReadmissions,crudeReadmissionRate,note\n";
    private static final String SERVICES = """
            beneficiary,tin,npi,specialtyClass,primaryCareServices
            P1,000000001,1111111112,nursePractitioner,2
            P2,000000001,1111111112,specialistPhysician,1
            P2,000000002,1111111112,specialistPhysician,1
            """;
    private static final String ADMISSIONS = """
            beneficiary,age,hospitalKind,admitted,discharged,planned
            P1,70,shortStayAcute,2024-03-01,2024-03-05,false
            P1,70,shortStayAcute,2024-04-04,2024-04-06,false
            """;

    @TempDir
    Path folder;

    @Test
    void servicesAloneGiveTheAttribution() throws IOException {
        assertThat(Run.of(new AttributeCommand(), file("services.csv", SERVICES)))
                .isEqualTo(new Run(0, COLUMNS + """
                                beneficiary,P1,000000001,attributed,1,2,,,,,
                                beneficiary,P2,000000001;000000002,tied,2,1,,,,,
                                practice,,000000001,,,,1,,,,
                                """, ""));
    }

    @Test
    void withAdmissionsEachPracticeHasACrudeRateThatSaysSo() throws IOException {
        assertThat(Run.of(new AttributeCommand(), file("services.csv", SERVICES), file("admissions.csv", ADMISSIONS)))
                .isEqualTo(new Run(0, COLUMNS + """
                                beneficiary,P1,000000001,attributed,1,2,,2,1,,
                                beneficiary,P2,000000001;000000002,tied,2,1,,0,0,,
                                practice,,000000001,,,,1,2,1,50,"crude all-cause rate in percent, not risk-adjusted"
                                """, ""));
    }

    @Test
    void faultsOfBothFilesAreNamedWithoutAPersonsIdentifier() throws IOException {
        Run run = Run.of(
                new AttributeCommand(),
                file("services.csv", SERVICES + "SECRET,12345678X,1111111112,other,1\n"),
                file("admissions.csv", ADMISSIONS + "SECRET,70,other,2024-03-05,2024-03-04,false\n"));
        assertThat(run).isEqualTo(new Run(3, "", """
                        services.csv, row 5, tin: This is not a taxpayer identification number. \
                        Write the nine digits of the practice.
                        admissions.csv, row 4, discharged: The discharge lies before the admission. \
                        Correct one of the two dates.
                        """));
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertThat(Run.of(new AttributeCommand(), file("services.csv", "")))
                .isEqualTo(new Run(
                        3,
                        "",
                        "services.csv: The file is empty. "
                                + "Begin it with beneficiary,tin,npi,specialtyClass,primaryCareServices.\n"));
    }

    @Test
    void noFileIsAUsageError() {
        Run run = Run.of(new AttributeCommand());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.firstError()).isEqualTo("Missing required parameter: 'SERVICES.csv'");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
