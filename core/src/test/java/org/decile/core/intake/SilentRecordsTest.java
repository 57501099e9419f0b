package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.ANYONE;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.group;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;
import static org.decile.core.intake.GivenFiles.submission;

import java.util.stream.Stream;
import org.decile.core.file.FileSource;
import org.decile.core.qrda.QrdaFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes of a file can be logged by mistake without giving away what stands in it.
class SilentRecordsTest {
    private static final String PATIENTS =
            "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,"
                    + "patientId,payer,measureId,outcome,collectionType\n";

    static Stream<FileSource> files() {
        return Stream.of(
                file(
                        "Hidden.csv",
                        PATIENTS + "2024,2024-03-01,987654321,1234567893,Hidden,Hidden,236,Hidden,registry\n"),
                file(
                        "Hidden.csv",
                        results(",Hidden,registry,Hidden,100,80,20,,,,").replace("000000001", "987654321")),
                file("Hidden.csv", "Hidden,Name\n"),
                file("Hidden.json", submission(group("987654321"), "Hidden")),
                file(
                        "Hidden.json",
                        submission(group("987654321"), "236").replace("\"category\"", "\"Hidden\": 1, \"category\"")),
                file(
                        "Hidden.xml",
                        QrdaFile.of(2024)
                                .organization("2.16.840.1.113883.4.2", "987654321")
                                .recipient("Hidden")
                                .measure("236", 100, 80)
                                .xml()),
                file(
                        "Hidden.xml",
                        QrdaFile.of(2024)
                                .organization("2.16.840.1.113883.4.2", "987654321")
                                .measure("236", 100, 80)
                                .xml()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingOfAFileIsInTheTextForLogs(FileSource source) {
        IntakeFile file = read(ANYONE, source).getFirst();

        assertThat(file.parts().isEmpty() && file.faults().isEmpty()).isFalse();
        assertThat("%s %s %s %s %s %s"
                        .formatted(
                                file,
                                file.parts(),
                                file.spoiled(),
                                file.faults(),
                                file.faults().listed(),
                                file.warnings().listed()))
                .contains("IntakeFile[")
                .doesNotContain("Hidden", "987654321");
    }
}
