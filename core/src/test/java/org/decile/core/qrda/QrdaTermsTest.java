package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.faulty;
import static org.decile.core.qrda.QrdaFile.sound;
import static org.decile.core.qrda.QrdaFile.withoutLines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppJson;
import org.decile.core.submission.QppProgram;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.QppTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For which program, which period and from which system a file reports.
class QrdaTermsTest {

    @ParameterizedTest
    @CsvSource({
        "MIPS_GROUP, '', mips",
        "MIPS_GROUP, g0053, G0053",
        "MIPS_APP1_GROUP, '', app1",
        "APP_PLUS_GROUP, '', appPlus"
    })
    void allMeasuresStandUnderTheTermsOfTheFile(String recipient, String pathway, String program) {
        QrdaFile file = QrdaFile.group(2025)
                .recipient(recipient)
                .certification("0015C1235689784")
                .period("20250401", "20250930")
                .measure("130", 100, 80)
                .measure("134", 100, 80);
        QrdaFile whole = pathway.isEmpty() ? file : file.pathway(pathway);

        assertThat(sound(kept(whole)).submission().terms())
                .hasSize(2)
                .allSatisfy((_, terms) -> assertThat(terms)
                        .isEqualTo(new QppTerms(
                                QppProgram.find(program).orElseThrow(),
                                Optional.of("0015C1235689784"),
                                Optional.of(LocalDate.of(2025, 4, 1)),
                                Optional.of(LocalDate.of(2025, 9, 30)))));
        assertThat(sound(kept(whole)).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MIPS_GROUP, G0053", "MIPS_INDIV, G0053", "MIPS_INDIV, ''", "MIPS_APP1_GROUP, ''"})
    void whatIsWrittenAsJsonSaysTheSame(String recipient, String pathway) {
        QrdaFile file = QrdaFile.individual(2024)
                .recipient(recipient)
                .certification("0015C1235689784")
                .period("20240401", "20240930")
                .measure("236", 100, 80)
                .measure(QrdaMeasure.of(2024, "226")
                        .group(90, 40, 10, 0)
                        .group(80, 30, 0, 0)
                        .group(70, 20, 0, 0));
        QppSubmission read =
                sound(kept(pathway.isEmpty() ? file : file.pathway(pathway))).submission();

        QppJson.Written written =
                QppJson.write(read, MeasureCatalogs.of(read.submission().year()));

        assertThat(written.leftOut()).isEmpty();
        assertThat(sound(new QppSubmissions(MeasureCatalogs::of, OtherPrograms.KEPT, FileLimits.USUAL)
                                .read(written.line().getBytes(StandardCharsets.UTF_8)))
                        .submission())
                .isEqualTo(read);
    }

    @Test
    void aFileWithoutCertificationNumberCarriesNone() {
        assertThat(sound(QrdaFile.group(2024).measure("236", 100, 80).read())
                        .submission()
                        .terms()
                        .values())
                .containsExactly(QppTerms.ofYear(
                        sound(QrdaFile.group(2024).measure("236", 100, 80).read())
                                .submission()
                                .submission()
                                .year()));
    }

    @Test
    void ofSeveralCertificationNumbersNoneIsCarriedWithAWarning() {
        QppReading.Sound read = sound(QrdaFile.group(2024)
                .certification("A1")
                .certification("B2")
                .measure("236", 100, 80)
                .read());

        assertThat(read.submission().terms().values())
                .extracting(QppTerms::cehrtId)
                .containsExactly(Optional.empty());
        assertThat(withoutLines(read.warnings()))
                .containsExactly(
                        "associatedEntity/id: The file names 2 certification numbers of the record system, so none is carried."
                                + " Keep the one of the system that the measures come from.");
    }

    @Test
    void severalPathwaysAreAFault() {
        QrdaFile file = QrdaFile.group(2024).pathway("G0053").pathway("G0057").measure("236", 100, 80);

        assertThat(withoutLines(faulty(kept(file)).faults()))
                .containsExactly("associatedEntity/id: The file names 2 MIPS Value Pathways. Keep the one that the"
                        + " measures are reported for.");
    }

    @Test
    void anIdentifierKeepsItsNumberToItself() {
        assertThat(new Identifier(Identifier.PRACTICE, "987654321", 5))
                .hasToString("Identifier[2.16.840.1.113883.4.2, line 5]");
    }

    private static QppReading kept(QrdaFile file) {
        return new QrdaFiles(MeasureCatalogs::of, OtherPrograms.KEPT).read(file.bytes());
    }
}
