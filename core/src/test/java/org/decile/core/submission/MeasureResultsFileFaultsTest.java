package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.ResultsFile.HEADER;
import static org.decile.core.submission.ResultsFile.faulty;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be wrong with a file as a whole, and with its first row.
class MeasureResultsFileFaultsTest {
    private static final String SAVE =
            "In your spreadsheet program choose \"Save as\" and \"CSV UTF-8 (comma delimited)\", and send that file.";
    private static final String ROW = "2024,000000001,,145,registry,,100,80,20,,,,";
    private static final String NAMES = "Remove it or correct its name; the names are performanceYear,"
            + " taxpayerIdentificationNumber, nationalProviderIdentifier, measureId, collectionType, stratum,"
            + " eligiblePopulation, performanceMet, performanceNotMet, eligiblePopulationExclusion,"
            + " eligiblePopulationException, performanceRate, isEndToEndReported.";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatCannotBeReadIsTold(String name, byte[] bytes, String message) {
        assertThat(faulty(ResultsFile.read(bytes)).faults())
                .extracting(Fault::text)
                .containsExactly(message);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "nothing",
                        text(""),
                        "The file is empty. Start from the template, whose first row names the columns."),
                arguments(
                        "a byte order mark and blanks",
                        text("\uFEFF \r\n"),
                        "The file is empty. Start from the template, whose first row names the columns."),
                arguments(
                        "a header alone",
                        text(HEADER),
                        "The file has column names, but no results. Add a row for each measure."),
                arguments(
                        "a header and blank rows",
                        text(HEADER + "\n,,,,,,,,,,,,\n\n"),
                        "The file has column names, but no results. Add a row for each measure."),
                arguments(
                        "a workbook",
                        text("PK\u0003\u0004rest"),
                        "The file is a workbook, not a table in text form. " + SAVE),
                arguments(
                        "UTF-16 without a byte order mark",
                        HEADER.getBytes(StandardCharsets.UTF_16BE),
                        "The file is not a text. " + SAVE),
                arguments(
                        "UTF-16, a header alone",
                        HEADER.getBytes(StandardCharsets.UTF_16),
                        "The file has column names, but no results. Add a row for each measure."),
                arguments(
                        "Latin-1",
                        (HEADER + "\né").getBytes(StandardCharsets.ISO_8859_1),
                        "The file is not in UTF-8, the usual form of text. " + SAVE),
                arguments(
                        "21 MB",
                        "\n".repeat(20 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8),
                        "The file is larger than 20 MB. Split it, so that each part holds some of the measures."),
                arguments(
                        "data without a header",
                        text(ROW),
                        "row 1: The first row does not hold the names of the columns. Begin the file with the template's first"
                                + " row."),
                arguments(
                        "an open quotation mark",
                        text(HEADER + "\n" + ROW + "\n\"2024,000000001"),
                        "A quotation mark of row 3 is never closed. Check that every quotation mark has its partner."),
                arguments(
                        "letters after a quotation mark",
                        text(HEADER + "\n" + ROW + "\n\"2024\"x,000000001"),
                        "The file cannot be read beyond row 2. Check that every quotation mark has its partner."),
                arguments(
                        "an unknown column",
                        text(HEADER + ",colour\n" + ROW + ",red"),
                        "row 1, colour: The column is not known. " + NAMES),
                arguments(
                        "a column without a name",
                        text(HEADER + ",\n" + ROW + ","),
                        "row 1: Column 14 has no name. Name it, or remove the column."),
                arguments(
                        "a column twice",
                        text(HEADER + ",measureID\n" + ROW + ",145"),
                        "row 1, measureId: The column occurs twice. Keep one of the two."),
                arguments(
                        "a missing column",
                        text(HEADER.replace(",measureId", "") + "\n" + ROW.replace(",145", "")),
                        "row 1, measureId: The column is missing. Add it to the first row."));
    }

    @Test
    void moreRowsThanAllowedAreNotRead() {
        String text = HEADER + "\n" + (ROW + "\n").repeat(200_001);

        MeasureResultsReading.Faulty reading = faulty(ResultsFile.read(text));

        assertThat(reading.faults().getFirst().text())
                .isEqualTo(
                        "The file has more than 200,000 rows. Split it, so that each part holds some of the measures.");
    }

    @Test
    void aCellOfFiveHundredCharactersIsStillRead() {
        assertThat(faulty(ResultsFile.read(HEADER + "\n" + "x".repeat(500) + ROW.substring(4)))
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.YEAR);
    }

    @Test
    void aLongerCellIsTold() {
        assertThat(faulty(ResultsFile.read(HEADER + "\n" + "x".repeat(501) + ROW.substring(4)))
                        .faults())
                .extracting(Fault::text)
                .containsExactly(
                        "row 2, performanceYear: The cell has more than 500 characters. Check that every quotation"
                                + " mark has its partner.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                ",,,,,,,,,,,,,,,,,,,,,,",
                "\n\n\n\n",
                "\"\n\"\n\"",
                "sep=;",
                "<html><body>Sign in</body></html>",
                "{\"measureId\": \"145\"}",
                "=cmd|' /C calc'!A0",
                "performanceYear\n2024",
                "performanceYear,taxpayerIdentificationNumber,measureId,collectionType,eligiblePopulation,performanceMet,"
                        + "performanceNotMet\n2024,000000001,'; drop table upload; --,registry,1,1,0",
                "\u202E\u0000"
            })
    void whateverIsSentEndsInWordsAndNotInAnException(String text) {
        assertThat(faulty(ResultsFile.read(text)).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.text()).hasSizeLessThan(700));
    }

    @Test
    void aTaxpayerIdentificationNumberThatSlippedIntoAnotherCellIsNotRepeated() {
        String file = HEADER.replace("stratum", "987-65-4321") + "\n";

        assertThat(shown(faulty(ResultsFile.read(file)))).contains("•••••4321").doesNotContain("987");
        assertThat(shown(faulty(ResultsFile.rows(
                        "987654321,987654321,987654321,987654321,987654321,,987654321,987654321,,,,,"))))
                .contains("•••••4321")
                .doesNotContain("98765");
    }

    private static String shown(MeasureResultsReading.Faulty faulty) {
        return faulty.faults().stream()
                .map(fault -> fault.text() + fault.value().orElse(""))
                .toList()
                .toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
