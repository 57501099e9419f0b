package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final TaxpayerIdentificationNumber TIN = TaxpayerIdentificationNumber.of("000456780");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & Sons",
                "\"O'Neill\" <b>Clinic</b> &amp; ]]> <!-- x",
                "</style><h1>Taken over</h1>",
                "'; } body { display: none } @import url(http://127.0.0.1/x)"
            })
    void a_practices_name_is_printed_as_it_is_written(String name) {
        TestPortal portal = portal(name);
        for (ReportKind kind : List.of(ReportKind.SCORE, ReportKind.COMPARISON)) {
            String words = TestReports.words(made(portal, kind));

            assertThat(words).contains(name + ", TIN •••••6780").contains(name + " · ");
        }
    }

    @ParameterizedTest(name = "{0} is saved as {1}")
    @CsvSource({
        "Lakeside Family Medicine,         lakeside-family-medicine-2024-measures.csv",
        "Clínica Niños & Más,              clinica-ninos-mas-2024-measures.csv",
        "'../../etc/passwd',               etc-passwd-2024-measures.csv",
        "'a\"; filename=\"b.exe',          a-filename-b-exe-2024-measures.csv",
        "Clinic 42,                        clinic-42-2024-measures.csv",
        "Dr. Ada Example 000456780,        dr-ada-example-2024-measures.csv",
        "Dr. Ada Example 00-0456780,       dr-ada-example-2024-measures.csv",
        "診療所,                            practice-2024-measures.csv",
    })
    void a_files_name_is_plain_and_without_a_tin(String practice, String file) {
        assertThat(FileName.of(practice(practice), new PerformanceYear(2024), ReportKind.MEASURES))
                .isEqualTo(file);
    }

    @Test
    void the_table_of_measures_reads_back_with_full_figures_and_law() {
        byte[] file = new TestReports().made(ReportKind.MEASURES, 2024);
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        assertThat(rows).hasSize(8);
        NamedCsvRecord row = rows.stream()
                .filter(record -> record.getField("measureId").equals("236"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("points")).isEqualTo("8.5054");
        assertThat(row.getField("performanceRate")).isEqualTo("76.87");
        assertThat(row.getField("status")).isEqualTo("Counts");
        assertThat(row.getField("law")).isEqualTo("42 CFR 414.1380(b)(1)(i)");
        assertThat(row.getField("notVerified")).contains("no regulation text settles the rounding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCORE", "COMPARISON", "MEASURES", "EXPLANATION"})
    void no_report_holds_the_whole_tin(ReportKind kind) {
        byte[] file = made(portal("Lakeside"), kind);
        String text =
                kind.contentType().endsWith("pdf") ? TestReports.words(file) : new String(file, StandardCharsets.UTF_8);

        assertThat(text).isNotBlank().doesNotContain(TIN.digits()).doesNotContain("00-0456780");
    }

    private static byte[] made(TestPortal portal, ReportKind kind) {
        TestPerson person = TestPerson.viewer("hostile");
        ReportOrder order =
                new ReportOrder(kind, ScoreQuery.of(practice("x").id(), new PerformanceYear(2024)), Optional.empty());
        return TestReports.bytes(new ReportService(portal.access(person), portal.scores(person))
                .make(order)
                .orElseThrow());
    }

    private static TestPortal portal(String name) {
        TestPortal portal = new TestPortal();
        Practice practice = practice(name);
        portal.practices().add(practice);
        TestReports.report(portal, practice.id(), 2023);
        TestReports.report(portal, practice.id(), 2024);
        return portal;
    }

    private static Practice practice(String name) {
        return new Practice(PracticeId.of("0d3e2f60-5a0c-4a6e-9c55-0d3f6a1b2c3d"), name, TIN, "hostile");
    }
}
