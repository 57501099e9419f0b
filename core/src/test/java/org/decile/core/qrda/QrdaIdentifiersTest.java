package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of identifiers: the official ones, and what may be wrong with another one. A is a measure's
/// identifier, B to E are populations'; all are invented.
class QrdaIdentifiersTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2026);

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void theOfficialTableOfAYearIsSoundAndReadAsItIsBuiltIn(int year) throws IOException {
        PerformanceYear some = new PerformanceYear(year);
        MeasureCatalog catalog = MeasureCatalogs.of(some);
        TableFaults faults = new TableFaults();

        QrdaIdentifiers read = QrdaIdentifiers.read(
                new ByteArrayInputStream(OfficialFile.of(some, "strata.csv").bytes()), MeasureCatalogs::of, faults);

        assertThat(faults.kept()).isEmpty();
        assertThat(read.of(catalog))
                .isEqualTo(QrdaIdentifiers.official(catalog))
                .hasSizeGreaterThan(40);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        MeasureCatalog catalog = MeasureCatalogs.of(new PerformanceYear(2025));
        SortedMap<MeasureId, MeasureIdentifiers> official = QrdaIdentifiers.official(catalog);
        String csv = QrdaIdentifierFile.write(catalog.year(), official);

        assertThat(QrdaIdentifiers.read(stream(csv), MeasureCatalogs::of, new TableFaults())
                        .of(catalog))
                .isEqualTo(official);
    }

    @Test
    void theTemplateNamesEveryRateOfTheYearsElectronicMeasures() {
        List<String> lines =
                QrdaIdentifierFile.template(MeasureCatalogs.of(YEAR)).lines().toList();

        assertThat(lines.getFirst()).startsWith("performanceYear,measureId,strataIndex,name,eMeasureUuid,");
        assertThat(lines)
                .contains("2026,001,0,,,,,,,,,", "2026,370,0,adolescents,,,,,,,,", "2026,370,1,adults,,,,,,,,");
    }

    @Test
    void theTemplateAsItIsSaysNothing() throws IOException {
        TableFaults faults = new TableFaults();
        QrdaIdentifiers.read(
                stream(QrdaIdentifierFile.template(MeasureCatalogs.of(YEAR))), MeasureCatalogs::of, faults);

        assertThat(faults.kept())
                .extracting(TableFault::text)
                .containsExactly("The table holds no identifiers. Write those of at least one measure and its"
                        + " populations.");
    }

    @Test
    void theyStandInPlaceOfTheOfficialOnesOfTheirYears() throws IOException {
        QrdaIdentifiers earlier = sound("2026,001,0,,A,B,C,,,D,,", "2025,236,0,,A,B,C,,,D,,");
        QrdaIdentifiers both = earlier.with(sound("2026,236,0,,A,B,C,,,D,,"));

        assertThat(both.of(MeasureCatalogs.of(YEAR))).containsOnlyKeys(MeasureId.of("236"));
        assertThat(both.of(MeasureCatalogs.of(new PerformanceYear(2025)))).containsOnlyKeys(MeasureId.of("236"));
        assertThat(both.of(MeasureCatalogs.of(new PerformanceYear(2024)))).hasSize(46);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2099,236,0,,A,B,C,,,D,,  | performanceYear: There are no measures for this year. Write a year from 2017 to 2026.
            2026,?,0,,A,B,C,,,D,,    | measureId: This word is not known here. Write three digits, such as 001.
            2026,ZZZZZZZZZ,0,,A,B,C,,,D,, | measureId: Measure ZZZZZZZZZ is not among the measures of 2026. Look it up \
            among the measures of the year.
            2026,052,0,spirometry,A,B,C,,,D,, | measureId: Measure 052 was not collected as electronicHealthRecord (eCQM) \
            in 2026. It has registry (MIPS CQM or QCDR).
            2026,236,,,A,B,C,,,D,,   | strataIndex: The cell is empty. Count the measure's rates from 0, in CMS's order.
            2026,236,1,,A,B,C,,,D,,  | strataIndex: The rows of measure 236 do not count its rates from 0 on. Add the \
            rate that is missing, or correct the numbers.
            2026,236,0,,,B,C,,,D,,   | eMeasureUuid: The cell is empty. Write the identifier of the electronic measure.
            2026,236,0,,CMS165,B,C,,,D,, | eMeasureUuid: "CMS165" is not an identifier as CMS writes them. Copy all of its \
            32 digits and letters from a to f, with the four hyphens between them.
            2026,236,0,,A,,,,,,,     | eMeasureUuid: Measure 236 has no populations. Write their identifiers for at least \
            one of its rates.
            2026,236,0,,A,B,C,,,,,   | numeratorUuid: The cell is empty. A rate needs its initial population, its \
            denominator and its numerator.
            2026,236,0,,A,B,B,,,D,,  | denominatorUuid: Another population of the row has the same identifier. Each has one \
            of its own; compare them with CMS's table.
            2026,236,0,,A,B,C,,,D,,E;x | reportingStrataUuids: "x" is not an identifier as CMS writes them. Copy all of its \
            32 digits and letters from a to f, with the four hyphens between them.
            """)
    void whatIsWrongWithARowIsSaid(String row, String message) throws IOException {
        assertThat(faults(row)).containsExactly("row 2, " + message);
    }

    @Test
    void rowsAreHeldAgainstEachOther() throws IOException {
        assertThat(faults("2026,236,0,,A,B,C,,,D,,", "2026,236,0,,A,B,C,,,D,,"))
                .containsExactly("row 3, strataIndex: Row 2 already is rate 0 of measure 236. Keep one of the two, or"
                        + " correct the number.");
        assertThat(faults("2026,236,0,,A,B,C,,,D,,", "2026,236,1,,E,B,C,,,D,,"))
                .containsExactly(
                        "row 3, eMeasureUuid: Row 2 gives measure 236 another identifier. All rows of a measure"
                                + " carry the same one.");
        assertThat(faults("2026,236,0,,A,B,C,,,D,,", "2026,001,0,,a,B,C,,,D,,"))
                .containsExactly("row 3, eMeasureUuid: Row 2 gives this identifier to measure 236. Each measure has one"
                        + " of its own; compare them with CMS's table.");
    }

    @Test
    void aMeasureOfSeveralRatesNamesEachOnce() throws IOException {
        assertThat(faults("2026,370,0,adolescents,A,B,C,,,D,,", "2026,370,1,adult,A,,,,,,,"))
                .containsExactlyInAnyOrder(
                        "row 3, name: \"adult\" is not a further rate of measure 370. Write one of adolescents, adults,"
                                + " each once.",
                        "row 2, name: Measure 370 lacks the rate adults. Add a row for it; its populations stay empty"
                                + " where files do not tell it apart.");
        assertThat(faults("2026,370,0,adolescents,A,B,C,,,D,,", "2026,370,1,adults,A,,,,,,,"))
                .isEmpty();
    }

    @Test
    void aFaultOfOneRowDoesNotSpoilTheOthers() throws IOException {
        assertThat(faults("2026,370,0,adolescents,x,B,C,,,D,,", "2026,370,1,adults,A,B,C,,,D,,"))
                .containsExactly(
                        "row 2, eMeasureUuid: \"x\" is not an identifier as CMS writes them. Copy all of its 32"
                                + " digits and letters from a to f, with the four hyphens between them.");
    }

    private static QrdaIdentifiers sound(String... rows) throws IOException {
        TableFaults faults = new TableFaults();
        QrdaIdentifiers read = QrdaIdentifiers.read(stream(table(rows)), MeasureCatalogs::of, faults);
        assertThat(faults.kept()).isEmpty();
        return read;
    }

    private static List<String> faults(String... rows) throws IOException {
        TableFaults faults = new TableFaults();
        QrdaIdentifiers.read(stream(table(rows)), MeasureCatalogs::of, faults);
        return faults.kept().stream().map(TableFault::text).toList();
    }

    private static String table(String... rows) {
        return String.join(",", QrdaIdentifierFile.columns()) + "\n"
                + String.join("\n", rows)
                        .replaceAll("(?<=[,;])([A-Ea])(?=[,;])", "00000000-0000-0000-0000-00000000000$1")
                + "\n";
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
