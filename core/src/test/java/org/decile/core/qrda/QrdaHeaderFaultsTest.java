package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.faults;
import static org.decile.core.qrda.QrdaFile.faulty;
import static org.decile.core.qrda.QrdaFile.read;
import static org.decile.core.qrda.QrdaFile.sound;
import static org.decile.core.qrda.QrdaFile.warnings;
import static org.decile.core.qrda.QrdaFile.withoutLines;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.TableFaults;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.Population;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.Counts;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with the year, the program or the owner of a file.
class QrdaHeaderFaultsTest {
    @Test
    void aFileWithoutMeasuresSaysSoAndNothingElse() {
        assertThat(faults(QrdaFile.of(2024).recipient("CPCPLUS").xml()))
                .containsExactly("There are no quality measures in this file. Export the electronic quality measures"
                        + " (eCQMs); only they are scored from a file.");
    }

    @Test
    void guideAndPeriodAreOfOneYear() {
        assertThat(faults(file(100, 80)
                        .guide("2024-12-01")
                        .period("20240101", "20241231")
                        .xml()))
                .startsWith(
                        "ClinicalDocument/templateId: The file follows the guide for 2025, but its performance period is"
                                + " in 2024. Export it by the guide of its year, or correct the period.");
        assertThat(faults(file(100, 80).guide("2020-05-01").xml()))
                .first()
                .asString()
                .contains("the guide for 2020 and 2021, but its performance period is in 2024");
    }

    @Test
    void anUnknownGuideIsNamed() {
        assertThat(faults(file(100, 80).guide("2031-12-01").xml()))
                .containsExactly("ClinicalDocument/templateId: \"2031-12-01\" is not one of CMS's guides that are known"
                        + " here. Export by one of 2016-11-01, 2017-07-01, 2018-05-01, 2019-05-01, 2020-05-01,"
                        + " 2021-07-01, 2022-12-01, 2024-12-01. A portal administrator puts a further guide into force"
                        + " on the page QRDA III tables, and the command line takes it with --qrda-guides.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024       | 20241231 | , low: "2024" is not a date. Write year, month and day in eight digits.
            20240231   | 20241231 | , low: "20240231" is not a date. Write year, month and day in eight digits.
            ''         | 20241231 | , low: The performance period has no low. Write year, month and day in eight digits.
            20240101   | ''       | , high: The performance period has no high. Write year, month and day in eight digits.
            20241231   | 20240101 | , high: The performance period ends before it starts. Correct one of the two dates.
            20240101   | 20250101 | , high: The performance period starts in 2024 and ends in another year. Write a day \
            of 2024, such as 20241231.
            """)
    void thePeriodIsWholeAndOfOneYear(String low, String high, String message) {
        assertThat(faults(file(100, 80).period(low, high).xml()))
                .containsExactly("reporting parameters, effectiveTime" + message);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2099})
    void aYearWithoutMeasuresIsRefused(int year) {
        assertThat(faults(file(100, 80)
                        .guide("")
                        .period(year + "0101", year + "1231")
                        .xml()))
                .containsExactly("reporting parameters, effectiveTime, low: There are no measures for the year %d. Send"
                                .formatted(year)
                        + " a file of 2017 to 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-12-01"})
    void aYearForWhichCmsHasPublishedNothingIsRefusedWithTheReason(String guide) {
        assertThat(faults(file(100, 80)
                        .guide(guide)
                        .period("20260101", "20261231")
                        .xml()))
                .containsExactly("CMS has published no identifiers for 2026 yet, by which QRDA files name measures."
                        + " Send the results as a table or as submissions JSON. Once there are any, a portal"
                        + " administrator puts them into force on the page QRDA III tables, and the command line takes"
                        + " them with --qrda-identifiers.");
    }

    @Test
    void aYearIsReadOnceItsTablesAreLoaded() throws IOException {
        TableFaults faults = new TableFaults();
        QrdaTables tables = QrdaTables.builtIn()
                .with(QrdaGuides.read(stream("extension,years,source\n2025-12-01,2026,invented\n"), faults))
                .with(QrdaIdentifiers.read(
                        stream("""
                        performanceYear,measureId,strataIndex,name,eMeasureUuid,initialPopulationUuid,denominatorUuid,\
                        denominatorExclusionUuid,denominatorExceptionUuid,numeratorUuid,numeratorExclusionUuid,\
                        reportingStrataUuids
                        2026,236,0,,%s,%s,%s,,,%s,,
                        """.formatted(invented('a'), invented('b'), invented('c'), invented('d'))),
                        MeasureCatalogs::of,
                        faults));
        String xml = QrdaFile.group(2024)
                .guide("2025-12-01")
                .period("20260101", "20261231")
                .measure("236", 100, 80)
                .xml()
                .replace(electronic("236"), invented('A'))
                .replace(guid("236", Population.INITIAL_POPULATION), invented('B'))
                .replace(guid("236", Population.DENOMINATOR), invented('C'))
                .replace("\"DENEX\"", "\"NONE\"")
                .replace(guid("236", Population.NUMERATOR), invented('D'));
        QrdaFiles files = new QrdaFiles(MeasureCatalogs::of, tables, OtherPrograms.REFUSED, QrdaLimits.STANDARD);

        assertThat(faults.kept()).isEmpty();
        QppReading.Sound read = sound(files.read(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.submission().submission().year()).hasToString("2026");
        assertThat(read.submission().submission().measures())
                .singleElement()
                .satisfies(measure ->
                        assertThat(measure.results().getFirst().counts()).isEqualTo(new Counts(100, 80, 20, 0, 0)));
    }

    @Test
    void theProgramIsKnown() {
        assertThat(faults(file(100, 80).recipient("CPCPLUS").xml()))
                .containsExactly("intendedRecipient/id: \"CPCPLUS\" is not a program. Let the recipient's identifier be"
                        + " one of APP_PLUS_APMENTITY, APP_PLUS_GROUP, APP_PLUS_INDIV, MIPS, MIPS_APMENTITY,"
                        + " MIPS_APP1_APMENTITY, MIPS_APP1_GROUP, MIPS_APP1_INDIV, MIPS_GROUP, MIPS_INDIV,"
                        + " MIPS_SUBGROUP, MIPS_VIRTUALGROUP.");
        assertThat(faults(file(100, 80).recipient("").xml()))
                .singleElement()
                .asString()
                .startsWith("intendedRecipient/id: It is missing for which program, and as what, the results are"
                        + " reported. Let the recipient's identifier be one of APP_PLUS_APMENTITY");
    }

    @ParameterizedTest
    @CsvSource({
        "MIPS_APP1_GROUP, the APM Performance Pathway",
        "APP_PLUS_GROUP, the APM Performance Pathway Plus",
        "MIPS_GROUP, the MIPS Value Pathway G0053"
    })
    void otherProgramsAreScoredOnRequestOnly(String recipient, String program) {
        String xml = file(100, 80).recipient(recipient).pathway("G0053").xml();
        String reason = "The measurements are for %s, which chooses and scores measures by rules of its own."
                .formatted(program);

        assertThat(faults(xml))
                .singleElement()
                .asString()
                .contains(reason)
                .endsWith("For its score under the rules of traditional MIPS, ask for that (--as-traditional-mips).");
        assertThat(withoutLines(sound(read(xml, true)).warnings()))
                .singleElement()
                .asString()
                .contains(reason)
                .endsWith("It is scored by the rules of traditional MIPS, as asked for; CMS's score will differ.");
    }

    @Test
    void aSubgroupIsScoredOnRequestOnly() {
        String xml = QrdaFile.of(2024)
                .recipient("MIPS_SUBGROUP")
                .organization(Identifier.SUBGROUP, "SG-1")
                .measure("236", 100, 80)
                .xml();

        assertThat(faults(xml)).singleElement().asString().contains("A subgroup reports a MIPS Value Pathway");
        assertThat(sound(read(xml, true)).submission().entity().entityId()).contains("SG-1");
    }

    @Test
    void aValuePathwayHasANumber() {
        assertThat(faults(file(100, 80).pathway("MVP01123").xml()))
                .containsExactly("associatedEntity/id: \"MVP01123\" is not the number of a MIPS Value Pathway. Write a"
                        + " number such as G0057, or take it out.");
    }

    @Test
    void theOwnerIsNamedWithoutGivingAwayATin() {
        QrdaFile wrong =
                QrdaFile.of(2024).organization(Identifier.PRACTICE, "12345678").measure("236", 100, 80);

        assertThat(faults(wrong.xml()))
                .containsExactly("representedOrganization/id: This is not a taxpayer identification number. Write the"
                        + " nine digits of the practice as the performer's organization.");
        assertThat(faulty(wrong.read()).faults()).extracting(Fault::value).containsExactly(Optional.empty());
        assertThat(faults(QrdaFile.of(2024).measure("236", 100, 80).xml()))
                .containsExactly("representedOrganization/id: The taxpayer identification number is missing. Write the"
                        + " nine digits of the practice as the performer's organization.");
        assertThat(faults(file(100, 80)
                        .organization(Identifier.PRACTICE, "000000002")
                        .xml()))
                .containsExactly("representedOrganization/id: The file names 2 practices. Send one file for each"
                        + " practice.");
    }

    @Test
    void anIndividualIsOneClinician() {
        QrdaFile file = file(100, 80).recipient("MIPS_INDIV");

        assertThat(faults(file.xml()))
                .containsExactly("assignedEntity/id: The clinician's national provider identifier is missing. Write the"
                        + " ten digits of the clinician's NPI as the performer's identifier.");
        assertThat(faults(file(100, 80).recipient("MIPS_INDIV").clinician("123").xml()))
                .containsExactly("assignedEntity/id: A national provider identifier (NPI) has ten digits. Write the ten"
                        + " digits of the clinician's NPI as the performer's identifier.");
        assertThat(warnings(file.clinician("1234567890").clinician(QrdaFile.NPI).xml()))
                .containsExactly(
                        "assignedEntity/id: The file names 2 clinicians, but is one individual's. The first of them is"
                                + " taken, as CMS does; name the one whose results they are.",
                        "assignedEntity/id: The check digit of this NPI is not right, so one of its digits may be wrong."
                                + " Compare it with the national registry of providers; the file is used as it is.");
    }

    @ParameterizedTest
    @CsvSource({"MIPS_APMENTITY, 2.16.840.1.113883.3.249.5.4", "MIPS_VIRTUALGROUP, 2.16.840.1.113883.3.249.5.2"})
    void othersAreKnownByAnIdentifier(String recipient, String root) {
        assertThat(faults(file(100, 80).recipient(recipient).xml()))
                .containsExactly(
                        "representedOrganization/id: The identifier of the virtual group, subgroup or APM Entity"
                                + " is missing. Write the one identifier that CMS gave it, with the root %s."
                                        .formatted(root));
    }

    @Test
    void thereIsOneQualitySection() {
        String xml = file(100, 80).xml();
        String section = xml.substring(xml.indexOf("<section>"), xml.indexOf("</section>") + "</section>".length());

        assertThat(faults(xml.replace(section, section + section)))
                .contains("section: The file has more than one quality section. Put all its measures into one.");
    }

    private static QrdaFile file(long denominator, long numerator) {
        return QrdaFile.group(2024).measure("236", denominator, numerator);
    }

    private static String guid(String measure, Population population) {
        return QrdaMeasure.guid(2024, measure, 0, population);
    }

    private static String electronic(String measure) {
        return QrdaMeasure.all(new PerformanceYear(2024)).stream()
                .filter(some -> some.id().value().equals(measure))
                .findFirst()
                .flatMap(some -> some.electronic())
                .flatMap(some -> some.uuid())
                .orElseThrow();
    }

    private static String invented(char letter) {
        return "00000000-0000-0000-0000-00000000000" + letter;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
