package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.decile.core.file.BytesSource;
import org.decile.core.file.Zips;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file is, is seen from its content; its name does not matter.
class RecognitionTest {
    private static final String ROW = ",236,registry,,100,80,20,,,,";
    private static final String SAVE =
            "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx), or as CSV UTF-8.";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFilesContentTellsItsKind(String name, byte[] bytes, FileFormat format) {
        assertThat(read(PRACTICE, new BytesSource("whatever.pdf", bytes))
                        .getFirst()
                        .format())
                .isEqualTo(format);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("CSV", text(results(ROW)), FileFormat.MEASURE_RESULTS),
                arguments("semicolons", text(results(ROW).replace(',', ';')), FileFormat.MEASURE_RESULTS),
                arguments("UTF-16", results(ROW).getBytes(StandardCharsets.UTF_16), FileFormat.MEASURE_RESULTS),
                arguments("a workbook", Workbooks.ofCsv(results(ROW)), FileFormat.MEASURE_RESULTS),
                arguments("JSON", text(" \uFEFF{"), FileFormat.QPP_JSON),
                arguments("an array", text("[]"), FileFormat.QPP_JSON),
                arguments("JSON on lines", text("{\"a\":1}\n{\"b\":2}"), FileFormat.QPP_JSON),
                arguments("XML", text("<?xml version=\"1.0\"?><a/>"), FileFormat.QRDA_III),
                arguments("nothing", text(""), FileFormat.MEASURE_RESULTS),
                arguments("prose", text("Dear colleague,\nsee below"), FileFormat.UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNotUnderstoodIsToldWithTheWayOut(String name, byte[] bytes, String message) {
        assertThat(faults(read(PRACTICE, new BytesSource("a.csv", bytes)).getFirst()))
                .containsExactly(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "an old or protected workbook",
                        HexFormat.of().parseHex("d0cf11e0a1b11ae10000"),
                        "The file is an old Excel workbook (.xls), or a workbook with a password. Open it in your spreadsheet"
                                + " program and save it as an Excel workbook (.xlsx) without a password, or as CSV UTF-8."),
                arguments(
                        "a PDF",
                        text("%PDF-1.7"),
                        "The file is a PDF, from which no figures can be read. Send the table that it was made from."),
                arguments(
                        "gzip",
                        HexFormat.of().parseHex("1f8b08"),
                        "The file is compressed with gzip. Unpack it, or pack it as ZIP."),
                arguments(
                        "an OpenDocument table",
                        Zips.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"),
                        "The file is an OpenDocument table or text (.ods, .odt). " + SAVE),
                arguments(
                        "a Word document",
                        Zips.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"),
                        "The file is an Office file, but no workbook. " + SAVE),
                arguments(
                        "a binary workbook",
                        Zips.of("[Content_Types].xml", "<a/>", "xl/workbook.bin", "x"),
                        "The file is a binary workbook (.xlsb). " + SAVE),
                arguments(
                        "another table",
                        text("name,street\nA,B\n"),
                        "The columns of the table belong to no kind of file that is understood; its first row begins with"
                                + " \"name\", \"street\". Begin the table with the column names of one of these: Measure"
                                + " results (performanceYear, taxpayerIdentificationNumber, nationalProviderIdentifier,"
                                + " ...); Registry exam-level file (Exam_Date_Time, Physician_Group_TIN, Physician_NPI,"
                                + " ...); Patient-level file (performanceYear, date, taxpayerIdentificationNumber,"
                                + " ...)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024,000000001,PATIENT-7,met\n",
                "Doe,1950-02-03\n",
                "Ann,Doe,x@example.org\n",
                "Dear colleague, see below.\n"
            })
    void aPersonsRowIsNotQuotedWhereColumnNamesAreMissing(String text) {
        assertThat(faults(read(PRACTICE, new BytesSource("a.csv", text(text))).getFirst()))
                .singleElement()
                .asString()
                .startsWith(
                        "The columns of the table belong to no kind of file that is understood; its first row holds no"
                                + " column names. Begin the table with the column names of one of these: Measure results");
    }

    @Test
    void aWorkbookGivesTheSameResultsAsTheCsv() {
        String csv =
                results(ROW, "1234567893,130,registry,,100,80,20,,,,", ",479,administrativeClaims,,230,,,,,0.1507,");

        List<IntakePart> fromCsv =
                read(PRACTICE, new BytesSource("a", text(csv))).getFirst().parts();
        IntakeFile workbook =
                read(PRACTICE, new BytesSource("a", Workbooks.ofCsv(csv))).getFirst();

        assertThat(faults(workbook)).isEmpty();
        assertThat(workbook.parts()).isEqualTo(fromCsv).hasSize(2);
        assertThat(workbook.rows()).isEqualTo(3);
    }

    @Test
    void marksOfAReturnedTableArePassedOver() {
        String csv = results(ROW).replace("\n2024", ",Error,Warning\n2024").replace(",,,,\n", ",,,,,old,\n");

        assertThat(faults(read(PRACTICE, new BytesSource("a", text(csv))).getFirst()))
                .isEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
