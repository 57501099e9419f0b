package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table of measures in the place of the built-in one.
class MeasureTableTest {
    private static final String HEADER =
            "performanceYear,measureId,title,measureType,isHighPriority,isInverse,metricType,"
                    + "overallAlgorithm,firstPerformanceYear,submissionMethods,strataNames\n";

    @Test
    void theOfficialTablesCanBeGivenAsTheyAre() {
        for (PerformanceYear year : MeasureCatalogs.years()) {
            MeasureCatalog read = MeasureCatalogs.read(
                    "measures.csv", OfficialFile.of(year, "measures.csv").bytes());

            assertThat(read.year()).isEqualTo(year);
            assertThat(read.all())
                    .extracting(Measure::id, Measure::traits, Measure::availability, Measure::changes)
                    .containsExactlyElementsOf(MeasureCatalogs.of(year).all().stream()
                            .map(measure ->
                                    tuple(measure.id(), measure.traits(), measure.availability(), measure.changes()))
                            .toList());
        }
    }

    @Test
    void whatIsNotNeededCanBeEmpty() {
        Measure measure = MeasureCatalogs.read("m.csv", bytes("2024,46,,,,,,,,registry,"))
                .all()
                .getFirst();

        assertThat(measure.id()).isEqualTo(MeasureId.of("046"));
        assertThat(measure.type()).isEqualTo(MeasureType.PROCESS);
        assertThat(measure.metricType()).isEqualTo(MetricType.SINGLE_RATE);
        assertThat(measure.isHighPriority()).isFalse();
        assertThat(measure.yearsInUse()).isGreaterThan(10);
        assertThat(measure.isCollectedBy(CollectionType.MIPS_CQM)).isTrue();
    }

    @Test
    void strataAreThoseTheTableNames() {
        assertThat(MeasureCatalogs.read(
                                "m.csv", bytes("2024,046,,,,,multiPerformanceRate,simpleAverage,,registry,one;two"))
                        .all()
                        .getFirst()
                        .strata())
                .extracting(Stratum::name)
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1999,046,,,,,,,,registry,             | m.csv: row 2, performanceYear: "1999" cannot be used here. Write the performance year in four digits.
            2024,a-b,,,,,,,,registry,             | m.csv: row 2, measureId: "a-b" cannot be used here. Write three digits such as 001, or a QCDR measure's name.
            2024,046,,result,,,,,,registry,       | m.csv: row 2, measureType: "result" cannot be used here. Use the words of CMS's tables.
            2024,046,,,yes,,,,,registry,          | m.csv: row 2, isHighPriority: "yes" cannot be used here. Write true or false, or leave it empty.
            2024,046,,,,,,,soon,registry,         | m.csv: row 2, firstPerformanceYear: "soon" cannot be used here. Use the words of CMS's tables.
            2024,046,,,,,,,,fax,                  | m.csv: row 2, submissionMethods: "fax" cannot be used here. Use electronicHealthRecord, registry, claims, cmsWebInterface, certifiedSurveyVendor, administrativeClaims.
            """)
    void eachFaultNamesItsPlaceAndRemedy(String row, String message) {
        assertThatThrownBy(() -> MeasureCatalogs.read("m.csv", bytes(row)))
                .isInstanceOf(MeasureTableException.class)
                .hasMessage(message);
    }

    @Test
    void oneYearAndEachMeasureOnce() {
        assertThatThrownBy(() -> MeasureCatalogs.read("m.csv", bytes("2024,1,,,,,,,,,\n2023,2,,,,,,,,,")))
                .hasMessage("m.csv: The table holds measures of 2024 and of 2023. Give one year's.");
        assertThatThrownBy(() -> MeasureCatalogs.read("m.csv", bytes("2024,1,,,,,,,,,\n2024,001,,,,,,,,,")))
                .hasMessage("m.csv: Measure 001 stands twice. Keep one of the two.");
        assertThatThrownBy(() -> MeasureCatalogs.read("m.csv", bytes("")))
                .hasMessage("m.csv: The table holds no measures. Add a row for each.");
    }

    private static byte[] bytes(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }
}
