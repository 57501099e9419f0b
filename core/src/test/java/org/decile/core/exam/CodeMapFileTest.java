package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMapFileTest {

    @Test
    void aRowSaysWhatOneCodeMeans() {
        CodeMap map = usable(
                "2024,397,registry,,g 9428,numerator,met,,",
                "2024,397,,,x 3,diagnosis,,18,75",
                "2024,370,,Adults,x-1&a.2,denominator,,,");
        assertThat(map.entries())
                .containsExactly(
                        new CodeEntry(
                                new PerformanceYear(2024),
                                new MeasureId("397"),
                                Optional.empty(),
                                Optional.empty(),
                                "X3",
                                CodeKind.DIAGNOSIS,
                                Optional.empty(),
                                new AgeRange(18, 75)),
                        new CodeEntry(
                                new PerformanceYear(2024),
                                new MeasureId("397"),
                                Optional.of(CollectionType.MIPS_CQM),
                                Optional.empty(),
                                "G9428",
                                CodeKind.NUMERATOR,
                                Optional.of(CaseOutcome.MET),
                                AgeRange.ANY),
                        new CodeEntry(
                                new PerformanceYear(2024),
                                new MeasureId("370"),
                                Optional.empty(),
                                Optional.of("adults"),
                                "A2&X1",
                                CodeKind.DENOMINATOR,
                                Optional.empty(),
                                AgeRange.ANY));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        CodeMap official = CodeMap.official();
        List<List<String>> table = CodeMapFile.write(official)
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        CodeMapReading reading = CodeMapFile.read(TestSheet.cells(table), MeasureCatalogs::of);
        assertThat(((CodeMapReading.Usable) reading).map().entries()).isEqualTo(official.entries());
        assertThat(CodeMapFile.template())
                .isEqualTo("year,measureId,collectionType,stratum,code,kind,meaning,minAge,maxAge\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1999,397,,,G1,numerator,met,, | row 2, year: There are no measures for this year. Write a year from 2017 to"
                        + " 2026.",
                "2024,146,,,G1,numerator,met,, | row 2, measureId: Measure 146 is not among the measures of 2024. It is a"
                        + " measure of 2017 to 2020; check the year.",
                "2024,?,,,G1,numerator,met,, | row 2, measureId: This is not a measure id. Write three digits such as 001, or"
                        + " the name of a QCDR measure such as ACRAD15.",
                "2024,397,eCQM,,G1,numerator,met,, | row 2, collectionType: Measure 397 was not collected as"
                        + " electronicHealthRecord (eCQM) in 2024. It has registry (MIPS CQM or QCDR), claims (Medicare Part"
                        + " B claims).",
                "2024,397,,old,G1,numerator,met,, | row 2, stratum: Measure 397 has no such stratum. It has no strata; leave"
                        + " the cell empty.",
                "2024,397,,,,numerator,met,, | row 2, code: This is not a code. Write up to 12 letters and digits; put &"
                        + " between two codes that belong together.",
                "2024,397,,,G1,counter,met,, | row 2, kind: The kind of code is not known. Write denominator, diagnosis or"
                        + " numerator.",
                "2024,397,,,G1,numerator,,, | row 2, meaning: A numerator needs a meaning. Write met, notMet, exclusion or"
                        + " exception.",
                "2024,397,,,G1,denominator,met,, | row 2, meaning: Only numerators have a meaning. Leave the cell empty.",
                "2024,397,,,G1,denominator,,young, | row 2, minAge: This is not an age. Write full years, or leave the cell"
                        + " empty for no limit.",
                "2024,397,,,G1,numerator,met,18, | row 2, minAge: Numerators have no age limits. Write the limits in the rows"
                        + " of the measure's procedures or diagnoses.",
                "2024,397,,,G1,numerator,met,,75 | row 2, maxAge: Numerators have no age limits. Write the limits in the rows"
                        + " of the measure's procedures or diagnoses.",
                "2024,397,,,&,numerator,met,, | row 2, code: This is not a code. Write up to 12 letters and digits; put &"
                        + " between two codes that belong together.",
                "2024,397,,,G1&,numerator,met,, | row 2, code: This is not a code. Write up to 12 letters and digits; put &"
                        + " between two codes that belong together.",
                "2024,397,,,G1,denominator,,75,18 | row 2, maxAge: Nobody is of such an age. Write the youngest age in minAge"
                        + " and the oldest, up to 199, in maxAge.",
            })
    void aFaultSaysWhereItIsAndHowToMendIt(String row, String message) {
        assertThat(faults(row)).isEqualTo(message);
    }

    @Test
    void theSameCodeTwiceIsAFaultThatNamesTheFirstRow() {
        assertThat(faults("2024,397,,,G1,numerator,met,,", "2024,397,,,g-1,numerator,notMet,,"))
                .isEqualTo(
                        "row 3, code: Row 2 already says what this code means for measure 397. Keep one of the two.");
    }

    @Test
    void aRowCanHaveSeveralFaults() {
        assertThat(faults("1999,397,x,,,x,,old,").lines()).hasSize(5);
    }

    @Test
    void anEmptyMapIsAFault() {
        assertThat(faults()).isEqualTo("The file has column names, but no codes. Add a row for each code.");
    }

    @Test
    void ofSeveralMapsTheLaterOneCounts() {
        CodeMap first = usable("2024,397,,,G9428,numerator,met,,", "2024,397,,,G2,numerator,met,,");
        CodeMap later = usable("2024,397,,,G9428,numerator,notMet,,");
        CodeMap merged = CodeMap.merged(List.of(first, later));
        assertThat(merged.of(new PerformanceYear(2024), new MeasureId("397")))
                .extracting(entry -> entry.code() + " " + entry.meaning().orElseThrow())
                .containsExactly("G2 MET", "G9428 NOT_MET");
        assertThat(merged.measures(new PerformanceYear(2024))).containsExactly(new MeasureId("397"));
        assertThat(merged.measures(new PerformanceYear(2023))).isEmpty();
    }

    @Test
    void theBuiltInCodesAreHcpcsCodesOnly() {
        assertThat(CodeMap.official().entries()).hasSizeGreaterThan(1_000).allSatisfy(entry -> {
            assertThat(entry.code()).matches("[GM][0-9]{4}");
            assertThat(entry.kind()).isEqualTo(CodeKind.NUMERATOR);
        });
        assertThat(CodeMap.official().of(new PerformanceYear(2024), new MeasureId("397")))
                .extracting(entry -> entry.code() + " " + entry.meaning().orElseThrow())
                .containsExactly("G9428 MET", "G9429 EXCEPTION", "G9430 EXCLUSION", "G9431 NOT_MET");
    }

    private static CodeMap usable(String... rows) {
        return switch (read(rows)) {
            case CodeMapReading.Usable usable -> usable.map();
            case CodeMapReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private static String faults(String... rows) {
        return switch (read(rows)) {
            case CodeMapReading.Usable usable ->
                throw new AssertionError(usable.map().entries());
            case CodeMapReading.Faulty faulty ->
                faulty.faults().listed().stream().map(Fault::text).collect(Collectors.joining("\n"));
        };
    }

    private static CodeMapReading read(String... rows) {
        List<List<String>> table = new ArrayList<>(List.of(CodeMapFile.columns()));
        for (String row : rows) {
            table.add(List.of(row.split(",", -1)));
        }
        try {
            return CodeMapFile.read(TestSheet.cells(table), MeasureCatalogs::of);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
