package org.decile.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.OfficialFile;
import org.decile.core.measure.OfficialYears;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented measures in CMS's form.
class OfficialImportTest {
    private static final PerformanceYear YEAR = new PerformanceYear(2027);
    private static final String MEASURE = """
            [{"category": "ia", "measureId": "IA_1"},
             {"category": "quality", "measureId": "901", "title": "An invented\\n  measure, for tests ",
              "description": "left out", "measureType": "process", "isHighPriority": true, "isInverse": null,
              "firstPerformanceYear": 2017, "metricType": "multiPerformanceRate",
              "submissionMethods": ["claims", "registry"], "historic_benchmarks": {"registry": "removed", "claims": "removed"},
              "eligibilityOptions": [{"procedureCodes": [{"code": "00000"}]}],
              "measureSpecification": {"claims": "https://example.org"}, "eMeasureUuid": "u-0",
              "nationalQualityStrategyDomain": "Patient Safety",
              "strata": [{"description": "left out", "eMeasureUuids": {"numeratorUuid": "u-1", "strata": ["u-2", "u-3"]}},
                         {"name": "b"}]},
             {"category": "quality", "measureId": "900", "title": "Another", "measureType": "outcome",
              "isHighPriority": true, "isInverse": true, "benchmarks": {}}]
            """;

    @Test
    void aMeasureBecomesARowAndDescriptionsLinksAndCodesStayOut() {
        CsvTable table = table("measures.csv", MEASURE);
        assertThat(text(table)).doesNotContain("left out", "00000", "example.org", "IA_1");
        assertThat(table.rows()).extracting(row -> row.get(1)).containsExactly("900", "901");
        assertThat(text(table).lines().skip(2))
                .containsExactly(
                        "2027,901,,u-0,,,\"An invented measure, for tests\",process,true,patientSafety,domain,,"
                                + "multiPerformanceRate,,,,2017,,claims;registry,,,,2,b,,,,,claims:removed;registry:removed,"
                                + ",,,,,Patient Safety,,");
    }

    @Test
    void everyRateOfAMeasureBecomesARowInTheSourcesOrder() {
        assertThat(text(table("strata.csv", MEASURE)).lines().skip(1))
                .containsExactly("2027,901,0,,u-0,,,,,u-1,,u-2;u-3", "2027,901,1,b,u-0,,,,,,,");
    }

    @ParameterizedTest(name = "{0} measure, domain {1}, earlier {2}: {3} by {4}")
    @CsvSource({
        "outcome, PS, '', outcome, measureType",
        "intermediateOutcome, '', '', intermediateOutcome, measureType",
        "intermediateOutcomeAndProcess, '', '', intermediateOutcome, measureType",
        "patientReportedOutcome, '', '', patientReportedOutcome, measureType",
        "patientEngagementExperience, '', '', patientExperience, measureType",
        "efficiency, '', '', efficiency, measureType",
        "process, Patient Safety, ECR, patientSafety, domain",
        "structure, CCC, '', careCoordination, domain",
        "process, '', Efficiency and Cost Reduction, appropriateUseOrEfficiency, earlierDomain",
        "process, Effective Clinical Care, PCCEO, patientExperienceDomain, earlierDomain",
        "process, Effective Clinical Care, '', unspecified, none",
    })
    void theKindOfHighPriorityIsDerived(String type, String domain, String earlier, String kind, String basis) {
        OfficialImport official = new OfficialImport();
        official.pass(file("[%s]".formatted(measure("process", earlier))));
        YearTables tables = official.tables(sources("[%s]".formatted(measure(type, domain)), "[]", "[]", "[]"));
        assertThat(tables.tables().getFirst().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(9, 11)).containsExactly(kind, basis));
    }

    @Test
    void whatIsNotOfHighPriorityHasNoKind() {
        CsvTable table = table(
                "measures.csv",
                "[%s]"
                        .formatted(measure("outcome", "PS")
                                .replace("\"isHighPriority\": true", "\"isHighPriority\": false")));
        assertThat(table.rows().getFirst().subList(8, 11)).containsExactly("false", "", "");
    }

    @Test
    void benchmarksKeepTheirNumbersAndAreJoinedWithTheMeasures() {
        String benchmarks = """
                [{"measureId": "901", "benchmarkYear": 2025, "performanceYear": 2027, "submissionMethod": "registry",
                  "isToppedOut": false, "averagePerformanceRate": 41.50, "percentiles": {"10": 1.0, "1": 0, "20": 2,
                  "30": 3, "40": 4, "50": 5.125, "60": 6, "70": 7, "80": 8, "90": 9, "99": 10}},
                 {"measureId": "900", "benchmarkYear": 2027, "performanceYear": 2027, "submissionMethod": "claims",
                  "deciles": [100, 9, 8, 7, 6, 5, 4, 3, 2]},
                 {"measureId": "902", "submissionMethod": "claims", "deciles": []}]
                """;
        YearTables tables = new OfficialImport().tables(sources(MEASURE, benchmarks, "[]", "[]"));
        assertThat(text(tables.tables().get(2)).lines().skip(1))
                .containsExactly(
                        "900,2027,2027,claims,,,,,,,100;9;8;7;6;5;4;3;2,,quality,true",
                        "901,2025,2027,registry,false,,,,,41.50,,0;1.0;2;3;4;5.125;6;7;8;9;10,quality,",
                        "902,,,claims,,,,,,,,,,");
    }

    @Test
    void exclusionsAndClustersBecomeRows() {
        String exclusions = """
                [{"measureId": "901", "submissionMethod": "claims", "performanceYear": 2027, "benchmarkYear": 2025,
                  "reasonCodes": ["BR-009", "BR-015"], "reasonDescriptions": ["left out"]}]
                """;
        String clusters = """
                [{"measureId": "901", "submissionMethod": "registry", "firstPerformanceYear": 2020,
                  "lastPerformanceYear": null, "specialtySets": [{"name": "b", "measureIds": ["901", "900"]}],
                  "clinicalClusters": [{"name": "c", "measureIds": ["901"]}]},
                 {"measureId": "901", "submissionMethod": "claims",
                  "specialtySets": [{"name": "a", "measureIds": ["901"]}]}]
                """;
        List<CsvTable> tables = new OfficialImport()
                .tables(sources(MEASURE, "[]", exclusions, clusters))
                .tables();
        assertThat(tables)
                .extracting(CsvTable::name)
                .containsExactly(
                        "measures.csv",
                        "strata.csv",
                        "benchmarks.csv",
                        "benchmark-exclusions.csv",
                        "clinical-clusters.csv");
        assertThat(text(tables.get(3)).lines().skip(1)).containsExactly("901,claims,2027,2025,BR-009;BR-015");
        assertThat(text(tables.get(4)).lines().skip(1))
                .containsExactly(
                        "2027,claims,901,specialtySet,a,901,,",
                        "2027,registry,901,clinicalCluster,c,901,2020,",
                        "2027,registry,901,specialtySet,b,901;900,2020,");
    }

    @Test
    void onlyHcpcsCodesThatStandAloneBecomeNumeratorCodes() {
        String measures = """
                [{"category": "quality", "measureId": "902", "overallAlgorithm": "simpleAverage",
                  "strata": [{"name": "young"}, {"name": "old"}], "performanceOptions": [
                   {"optionGroup": "01", "optionType": "performanceMet", "qualityCodes": [{"code": "G0002"}]},
                   {"optionGroup": "02", "optionType": "performanceNotMet", "qualityCodes": [{"code": "G0003"}]}]},
                 {"category": "quality", "measureId": "901", "performanceOptions": [
                   {"optionGroup": "00", "optionType": "performanceMet", "qualityCodes": [{"code": "G0001", "modifierExclusions": ["8P"]}]},
                   {"optionType": "performanceNotMet", "qualityCodes": [{"code": "M0001"}]},
                   {"optionType": "performanceNotMet", "qualityCodes": [{"code": "M0001"}]},
                   {"optionType": "eligiblePopulationExclusion", "qualityCodes": [{"code": "G0004"}]},
                   {"optionType": "eligiblePopulationException", "qualityCodes": [{"code": "G0005"}]},
                   {"optionType": "somethingElse", "qualityCodes": [{"code": "G0006"}]},
                   {"optionType": "performanceMet", "qualityCodes": [{"code": "G0007"}, {"code": "G0008"}]},
                   {"optionType": "performanceNotMet", "qualityCodes": [{"code": "G0009", "modifiers": ["8P"]}]},
                   {"optionType": "performanceMet", "qualityCodes": [{"code": "G0010", "placesOfService": ["32"]}]},
                   {"optionType": "performanceMet", "qualityCodes": [{"code": "0001F"}]},
                   {"optionType": "performanceMet", "qualityCodes": [{"code": "00001"}]},
                   {"optionType": "eligiblePopulationExclusion", "qualityCodes": [{"code": "G00.01"}]}]}]
                """;
        assertThat(text(table("numerator-codes.csv", measures))).isEqualTo("""
                        performanceYear,measureId,stratum,code,meaning
                        2027,901,,G0001,met
                        2027,901,,G0004,exclusion
                        2027,901,,G0005,exception
                        2027,901,,M0001,notMet
                        2027,902,,G0003,notMet
                        2027,902,old,G0002,met
                        """);
    }

    @Test
    void aYearWithoutBenchmarksHasAnEmptyTableAndNoneOfExclusions() {
        YearSources sources = new YearSources(YEAR, file(MEASURE), none("b"), none("e"), none("c"));
        assertThat(new OfficialImport().tables(sources).tables())
                .extracting(CsvTable::name, table -> table.rows().size())
                .containsExactly(
                        tuple("measures.csv", 2),
                        tuple("strata.csv", 2),
                        tuple("benchmarks.csv", 0),
                        tuple("clinical-clusters.csv", 0));
    }

    /// The columns are those of the built-in tables, for every year and table.
    @Test
    void theColumnsAreThoseOfTheBuiltInTables() {
        List<CsvTable> tables =
                new OfficialImport().tables(sources("[]", "[]", "[]", "[]")).tables();
        for (PerformanceYear year : OfficialYears.all()) {
            for (CsvTable table : tables) {
                OfficialFile file = OfficialFile.of(year, table.name());
                if (file.exists()) {
                    file.rows().getFirst().requireColumns(table.columns());
                }
            }
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | x.json: the file is not a list. Check that the checkout is CMS's.",
                "[1] | x.json: an entry of the list is not an object. Check that the checkout is CMS's.",
                "[{] | x.json: cannot be read as JSON after line 1, character 3. Check the file out again.",
                "[{\"category\": \"quality\"}] | x.json: an entry has no measureId: {\"category\":\"quality\"}. "
                        + "Check that the checkout is CMS's.",
            })
    void aFileInAnotherFormIsNamed(String measures, String message) {
        assertThatExceptionOfType(SourceFileException.class)
                .isThrownBy(() -> table("measures.csv", measures))
                .withMessage(message);
    }

    @Test
    void theManifestTakesInTheNewYearAndKeepsTheOthers() {
        YearTables tables = new YearTables(
                new PerformanceYear(2018),
                List.of(new CsvTable("measures.csv", List.of("a"), List.of(List.of("1"), List.of("2")))));
        CsvTable manifest = Manifest.after(
                "year,file,rows,sha256\n2017,measures.csv,1,aa\n2018,strata.csv,9,bb\n2019,measures.csv,3,cc\n",
                List.of(tables));
        assertThat(text(manifest))
                .isEqualTo("year,file,rows,sha256\n2017,measures.csv,1,aa\n2018,measures.csv,2,"
                        + tables.tables().getFirst().checksum() + "\n2019,measures.csv,3,cc\n");
        assertThat(text(Manifest.after("", List.of()))).isEqualTo("year,file,rows,sha256\n");
    }

    private static String measure(String type, String domain) {
        return """
                {"category": "quality", "measureId": "901", "measureType": "%s", "isHighPriority": true,
                 "nationalQualityStrategyDomain": "%s"}""".formatted(type, domain);
    }

    private static CsvTable table(String name, String measures) {
        return new OfficialImport()
                .tables(sources(measures, "[]", "[]", "[]")).tables().stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static YearSources sources(String measures, String benchmarks, String exclusions, String clusters) {
        return new YearSources(YEAR, file(measures), file(benchmarks), file(exclusions), file(clusters));
    }

    private static SourceFile file(String text) {
        return new SourceFile("x.json", Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SourceFile none(String path) {
        return new SourceFile(path, Optional.empty());
    }

    private static String text(CsvTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }
}
