package org.decile.core.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.decile.core.file.Zips;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Workbooks for tests.
public final class Workbooks {
    private static final Pattern NUMBER = Pattern.compile("-?[1-9][0-9]{0,14}(\\.[0-9]{1,6})?|0(\\.[0-9]{1,6})?");

    private Workbooks() {}

    /// A workbook with the cells of a CSV text that has no quotation marks; numbers become numbers.
    public static byte[] ofCsv(String csv) {
        List<List<Object>> rows = new ArrayList<>();
        csv.lines()
                .forEach(line -> rows.add(
                        Arrays.stream(line.split(",", -1)).map(Workbooks::value).toList()));
        return of(rows);
    }

    private static Object value(String cell) {
        return NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : cell;
    }

    /// A workbook with one sheet, as a writer of spreadsheets makes it.
    public static byte[] of(List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Results");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case String text -> {
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            case Boolean truth -> sheet.value(row, column, truth);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-MM-dd HH:mm").set();
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// A workbook written by hand.
    ///
    /// @param sheets the rows of each sheet in XML
    public static byte[] raw(String sharedStrings, String styles, String... sheets) {
        return raw(sharedStrings, styles, sheets.length, sheets);
    }

    /// The same with more sheets, which show the last part as well.
    public static byte[] raw(String sharedStrings, String styles, int names, String... sheets) {
        List<String> parts = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < names; i++) {
            list.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"r%d\"/>"
                    .formatted(i, i + 1, Math.min(i, sheets.length - 1)));
        }
        for (int i = 0; i < sheets.length; i++) {
            relations.append(relation("r" + i, "worksheet", "worksheets/s%d.xml".formatted(i)));
            parts.addAll(List.of(
                    "xl/worksheets/s%d.xml".formatted(i),
                    "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(sheets[i])));
        }
        relations.append(relation("s", "sharedStrings", "sharedStrings.xml"));
        relations.append(relation("t", "styles", "/xl/styles.xml"));
        parts.addAll(List.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets>%s</sheets></workbook>".formatted(list),
                "xl/_rels/workbook.xml.rels",
                "<Relationships>%s</Relationships>".formatted(relations),
                "xl/sharedStrings.xml",
                sharedStrings,
                "xl/styles.xml",
                styles));
        return Zips.of(parts.toArray(String[]::new));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"x/%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
