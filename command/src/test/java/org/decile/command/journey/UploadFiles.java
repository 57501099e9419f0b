package org.decile.command.journey;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files of an invented practice, in the forms in which they are sent.
final class UploadFiles {

    static final String TIN = "987654322";

    private static final String HEADER =
            "performanceYear,taxpayerIdentificationNumber,nationalProviderIdentifier,measureId,"
                    + "collectionType,stratum,eligiblePopulation,performanceMet,performanceNotMet,eligiblePopulationExclusion,"
                    + "eligiblePopulationException,performanceRate,isEndToEndReported";
    private static final int NPI_DIGITS = 9;

    private UploadFiles() {}

    static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    static FilePayload csv(String name, List<String> rows) {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        return payload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A row of the practice's own results.
    static String row(String measure, int met, int notMet) {
        return "2024,%s,,%s,registry,,%d,%d,%d,0,0,,false".formatted(TIN, measure, met + notMet, met, notMet);
    }

    /// A row for each patient of measure 047, the first of whom met it; several clinicians'.
    static FilePayload patients(String name, int year, String tin, int patients, int met) {
        StringBuilder text = new StringBuilder("performanceYear,taxpayerIdentificationNumber,measureId,date,payer,"
                + "nationalProviderIdentifier,patientId,outcome\n");
        for (int patient = 0; patient < patients; patient++) {
            text.append("%d,%s,047,%d-03-05,medicare,%s,P%d,%s\n"
                    .formatted(year, tin, year, npi(patient % 50), patient, patient < met ? "met" : "notMet"));
        }
        return payload(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// A row for each clinician and measure.
    static List<String> rowsOfClinicians(int clinicians, int met) {
        return IntStream.range(0, clinicians)
                .boxed()
                .flatMap(number -> Stream.of("112", "039", "116", "438")
                        .map(measure -> "2024,%s,%s,%s,registry,,100,%d,%d,0,0,,false"
                                .formatted(TIN, npi(number), measure, met, 100 - met)))
                .toList();
    }

    /// An invented NPI with a right check digit: that of the Luhn formula over the digits behind 80840.
    static String npi(int number) {
        String digits = "1%0" + (NPI_DIGITS - 1) + "d";
        String body = digits.formatted(number);
        String all = "80840" + body;
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            int digit = all.charAt(all.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? 2 * digit : digit;
            sum += twice / 10 + twice % 10;
        }
        return body + (10 - sum % 10) % 10;
    }

    /// An archive of files.
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A workbook of one sheet whose cells are texts.
    static byte[] workbook(List<String> rows) {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        sheet.append(sheetRow(HEADER));
        rows.forEach(row -> sheet.append(sheetRow(row)));
        sheet.append("</sheetData></worksheet>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", xml("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""));
        parts.put("_rels/.rels", xml("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="xl/workbook.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
                </Relationships>"""));
        parts.put("xl/workbook.xml", xml("""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="Results" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", xml("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="worksheets/sheet1.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
                </Relationships>"""));
        parts.put("xl/worksheets/sheet1.xml", xml(sheet.toString()));
        return zip(parts);
    }

    private static String sheetRow(String row) {
        StringBuilder cells = new StringBuilder("<row>");
        for (String cell : row.split(",", -1)) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return cells.append("</row>").toString();
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
