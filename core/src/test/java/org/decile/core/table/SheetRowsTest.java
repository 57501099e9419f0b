package org.decile.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worksheets as spreadsheet programs write them.
class SheetRowsTest {
    private static final String NO_STYLES = "<styleSheet/>";
    private static final String NO_TEXTS = "<sst/>";

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    @Test
    void cellsAreTheTextsThatAPersonMeans() {
        assertThat(rows(Workbooks.of(List.of(
                        List.of("a", "b", "c", "d", "e", "f"),
                        List.of(
                                2024,
                                new BigDecimal("82.31"),
                                true,
                                LocalDate.of(2024, 3, 1),
                                LocalDateTime.of(2024, 3, 1, 10, 15),
                                " x & <y> ")))))
                .containsExactly("1: a|b|c|d|e|f", "2: 2024|82.31|true|2024-03-01|2024-03-01 10:15:00|x & <y>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c><v>120.0</v></c>                                  | 120
            <c><v>1.2E2</v></c>                                  | 120
            <c><v>82.310000000000002</v></c>                     | 82.31
            <c><v>0.1</v></c>                                    | 0.1
            <c><v>123456789012</v></c>                           | 123456789012
            <c><v>999999999999999</v></c>                        | 999999999999999
            <c><v>1000000000000000</v></c>                       | 1E+15
            <c><v>1234567890123456</v></c>                       | 1.23456789012346E+15
            <c><v>1.23456789012345E+17</v></c>                   | 1.23456789012345E+17
            <c><v>123456789012345.6</v></c>                      | 123456789012346
            <c><v>1E999999999</v></c>                            | 1E999999999
            <c><v>1E99999999999</v></c>                          | 1E99999999999
            <c><v>100E2147483647</v></c>                         | 100E2147483647
            <c><v>99999999999999999E2147483647</v></c>           | 99999999999999999E2147483647
            <c s="1"><v>0.8231</v></c>                           | 82.31%
            <c s="2"><v>45352</v></c>                            | 2024-03-01
            <c s="3"><v>45352.5</v></c>                          | 2024-03-01 12:00:00
            <c s="2"><v>59</v></c>                               | 1900-02-28
            <c s="2"><v>0.25</v></c>                             | 06:00:00
            <c s="2"><v>-1</v></c>                               | -1
            <c s="4"><v>12</v></c>                               | 12
            <c t="b"><v>0</v></c>                                | false
            <c t="e"><v>#N/A</v></c>                             | #N/A
            <c t="str"><f>A1</f><v>red</v></c>                   | red
            <c><f>1+1</f><v>2</v></c>                            | 2
            <c t="d"><v>2024-03-01</v></c>                       | 2024-03-01
            <c t="s"><v>0</v></c>                                | one two
            <c><v>1</v></c><c t="s"><v>7</v></c>                 | 1
            <c t="inlineStr"><is><t>in</t><t>side</t></is></c>   | inside
            <c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c> | a<b
            """)
    void everyTypeOfCellIsUnderstood(String cell, String text) {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yy\\ hh:mm\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        String texts = "<sst><si><r><t>one </t></r><rPh><t>no</t></rPh><r><t>two</t></r></si></sst>";

        assertThat(rows(Workbooks.raw(texts, styles, "<row>%s</row>".formatted(cell))))
                .containsExactly("1: " + text);
        assertThat(faults).isEmpty();
    }

    @Test
    void rowsAreAsWideAsTheFirstAndBlankOnesAreLeftOut() {
        assertThat(rows(sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>2</v></c><c r=\"D2\" s=\"1\"/></row>"
                        + "<row r=\"4\"><c r=\"A4\"/></row><row r=\"7\"><c r=\"A7\"><v>3</v></c></row>"
                        + "<row r=\"8\"><c r=\"B8\"><v>4</v></c><c r=\"E8\"><v>5</v></c></row>")))
                .containsExactly("2: 1||2", "7: 3||", "8: |4|||5");
    }

    @Test
    void theFirstSheetWithRowsIsReadAndTheOthersAreNamed() {
        byte[] workbook = Workbooks.raw(
                NO_TEXTS, NO_STYLES, "", "<row><c><v>1</v></c></row>", "<row><c><v>2</v></c></row>", "<row/>");

        assertThat(rows(workbook)).containsExactly("1: 1");
        assertThat(warnings)
                .extracting(Fault::text)
                .containsExactly(
                        "Only the sheet \"S1\" is read, not \"S2\". Where rows of another sheet are wanted, put them"
                                + " below those of the first.");
    }

    @Test
    void aFormulaWithoutItsResultIsTold() {
        assertThat(rows(sheet("<row r=\"5\"><c r=\"A5\"><v>1</v></c><c r=\"AB5\"><f>1+1</f></c></row>")))
                .hasSize(1);
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly(
                        "row 5, AB: The formula was saved without its result. Open the workbook in your spreadsheet"
                                + " program, save it once more, and send that file.");
    }

    @Test
    void aCellIsKeptUpToTheLengthAtWhichItIsTold() {
        byte[] workbook =
                sheet("<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted("x".repeat(1_000_000)));

        assertThat(rows(workbook).getFirst()).hasSize("1: ".length() + FileLimits.USUAL.cellCharacters() + 1);
    }

    @Test
    void moreRowsThanAllowedAreNotRead() {
        byte[] workbook = sheet("<row><c><v>1</v></c></row>".repeat(5));

        assertThat(rows(workbook, FileLimits.USUAL.withRows(4))).hasSize(5);
        assertThat(faults).isEmpty();
        assertThat(rows(workbook, FileLimits.USUAL.withRows(3))).hasSize(4);
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly(
                        "The worksheet has more than 3 rows below the first. Send it as CSV, which may have 3 rows.");
    }

    @Test
    void aCharacterThatNoXmlMayHoldIsTold() throws IOException {
        byte[] workbook = Workbooks.raw("<sst/>", "<styleSheet/>", "<row><c><v>1\0002</v></c></row>");

        rows(workbook, FileLimits.USUAL);

        assertThat(faults)
                .extracting(Fault::problem)
                .containsExactly("The workbook is not in the form that spreadsheet programs write.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <row><c><v>1</v>                            | The workbook is not in the form that spreadsheet programs write. Open it in your spreadsheet program, save it once more, and send that file.
            <row><c r="B1"/><c r="A1"/></row>           | The workbook is not in the form that spreadsheet programs write. Open it in your spreadsheet program, save it once more, and send that file.
            <row><c r="XFE1"><v>1</v></c></row>         | The workbook is not in the form that spreadsheet programs write. Open it in your spreadsheet program, save it once more, and send that file.
            <row><c><v>&secret;</v></c></row>           | The workbook is not in the form that spreadsheet programs write. Open it in your spreadsheet program, save it once more, and send that file.
            """)
    void whatNoSpreadsheetProgramWritesEndsTheReading(String rows, String message) {
        byte[] workbook = sheet("<row r=\"1\"><c><v>7</v></c></row>" + rows);

        assertThat(rows(workbook)).containsExactly("1: 7");
        assertThat(faults).extracting(Fault::text).containsExactly(message);
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] workbook =
                Workbooks.raw("<!DOCTYPE sst [<!ENTITY a \"b\">]><sst><si><t>&a;</t></si></sst>", NO_STYLES, "<row/>");

        assertThatThrownBy(() -> open(workbook, FileLimits.USUAL))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "The workbook has a document type or refers to an entity, which no spreadsheet program writes.");
    }

    @Test
    void anEndlessTagIsRefused() {
        byte[] workbook = sheet("<row x=\"%s\"/>".formatted("y".repeat(3_000_000)));

        assertThat(rows(workbook)).isEmpty();
        assertThat(faults).hasSize(1);
    }

    @Test
    void moreNamesThanAnySpreadsheetHasAreRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            rows.append("<n%d/>".formatted(i));
        }
        assertThat(rows(sheet("<row><c><v>7</v></c></row>" + rows))).hasSize(1);
        assertThat(faults).hasSize(1);
    }

    @Test
    void whatIsCutOffIsTold() {
        byte[] workbook = sheet("<row><c><v>7</v></c></row>");

        assertThatThrownBy(() -> open(Arrays.copyOf(workbook, workbook.length / 2), FileLimits.USUAL))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("The file cannot be unpacked; it is damaged, or its end is missing.");
    }

    private static byte[] sheet(String rows) {
        return Workbooks.raw(NO_TEXTS, NO_STYLES, rows);
    }

    private List<String> rows(byte[] workbook) {
        return rows(workbook, FileLimits.USUAL);
    }

    private List<String> rows(byte[] workbook, FileLimits limits) {
        List<String> texts = new ArrayList<>();
        try (SheetRows rows = open(workbook, limits)) {
            for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                texts.add("%d: %s"
                        .formatted(row.get().line(), String.join("|", row.get().texts())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private SheetRows open(byte[] workbook, FileLimits limits) throws IOException {
        return SheetRows.of(
                new BytesSource("a.xlsx", workbook), limits, new Watch(Progress.NONE), faults::add, warnings::add);
    }
}
