package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Which guide is for which years, and tables that say so.
class QrdaGuidesTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2026);

    @ParameterizedTest
    @CsvSource({"2017, 2", "2020, 2", "2024, 1", "2025, 1", "2026, 0"})
    void someAreBuiltInForEachYearUpToNow(int year, int guides) {
        assertThat(QrdaGuides.builtIn().of(new PerformanceYear(year))).hasSize(guides);
    }

    @Test
    void aGuideThatStandsInTwoTablesIsForTheYearsOfBoth() throws IOException {
        QrdaGuides all = QrdaGuides.builtIn().with(read("2024-12-01,2026,CMS says so"));

        assertThat(all.of(YEAR)).extracting(QrdaGuide::source).containsExactly("CMS says so");
        assertThat(all.find("2024-12-01"))
                .hasValueSatisfying(years ->
                        assertThat(years).extracting(PerformanceYear::value).containsExactly(2025, 2026));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,2026,x            | row 2, extension: The cell is empty. Write the extension of the document's template.
            12/1/2025,2026,x   | row 2, extension: "12/1/2025" is not the extension of a guide. Write year, month and day \
            with hyphens, as the guide does; spreadsheets may have changed it.
            2025-13-01,2026,x  | row 2, extension: "2025-13-01" is not the extension of a guide. Write year, month and day \
            with hyphens, as the guide does; spreadsheets may have changed it.
            2025-12-01,next,x  | row 2, years: This is not a performance year. Write years in four digits, semicolons \
            between them.
            2025-12-01,,x      | row 2, years: This is not a performance year. Write years in four digits, semicolons \
            between them.
            2025-12-01,2016,x  | row 2, years: This is not a performance year. Write years in four digits, semicolons \
            between them.
            2025-12-01,2026    | row 2: The row has 2 cells, the header 3. Look for a missing or surplus comma; text with \
            a comma in it needs quotation marks.
            """)
    void whatIsWrongIsSaidRowByRow(String row, String message) throws IOException {
        assertThat(faults(row + "\n")).containsExactly(message);
    }

    @Test
    void aGuideStandsOnceInATable() throws IOException {
        assertThat(faults("2025-12-01,2026,x\n2026-05-01,2026,x\n2025-12-01,2025,x\n"))
                .containsExactly("row 4, extension: Row 2 already says for which years this guide is. Keep one of the"
                        + " two, with all its years and semicolons between them.");
    }

    @Test
    void aTableHasGuides() throws IOException {
        assertThat(faults(""))
                .containsExactly("The table has column names, but no guide. Add a row for each guide of the year.");
    }

    @Test
    void whatIsWrittenIsReadAgainForTheOneYear() throws IOException {
        PerformanceYear year = new PerformanceYear(2020);
        String csv = QrdaGuideFile.write(QrdaGuides.builtIn().of(year), year);

        QrdaGuides again = QrdaGuides.read(stream(csv), new TableFaults());

        assertThat(again.all()).hasSize(2).allSatisfy(guide -> {
            assertThat(guide.years()).containsExactly(year);
            assertThat(guide.source()).startsWith("CMSgov/qpp-conversion-tool");
        });
    }

    @ParameterizedTest
    @MethodSource("yearsWithGuides")
    void theGuidesOfAYearCanBeSentBackAsTheyAreDownloaded(PerformanceYear year) throws IOException {
        QrdaGuides known = QrdaGuides.builtIn();
        for (QrdaGuide guide : known.of(year)) {
            known = known.with(read("%s,%s,CMS says so".formatted(guide.extension(), year)))
                    .with(read("%s,%s,".formatted(guide.extension(), year)));
        }
        TableFaults faults = new TableFaults();

        QrdaGuides again = QrdaGuides.read(stream(QrdaGuideFile.write(known.of(year), year)), faults);

        assertThat(faults.kept()).isEmpty();
        assertThat(again.of(year)).zipSatisfy(QrdaGuides.builtIn().of(year), (sentBack, builtIn) -> {
            assertThat(sentBack.extension()).isEqualTo(builtIn.extension());
            assertThat(sentBack.years()).containsExactly(year);
            assertThat(sentBack.source()).isEqualTo(builtIn.source() + "; CMS says so");
        });
    }

    private static Stream<PerformanceYear> yearsWithGuides() {
        return QrdaGuides.builtIn().all().stream()
                .flatMap(guide -> guide.years().stream())
                .distinct();
    }

    private static QrdaGuides read(String row) throws IOException {
        return QrdaGuides.read(stream("extension,years,source\n" + row + "\n"), new TableFaults());
    }

    private static Iterable<String> faults(String rows) throws IOException {
        TableFaults faults = new TableFaults();
        QrdaGuides.read(stream("extension,years,source\n" + rows), faults);
        return faults.kept().stream().map(TableFault::text).toList();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
