package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureCatalogsTest {

    static Set<PerformanceYear> years() {
        return MeasureCatalogs.years();
    }

    @ParameterizedTest(name = "{0}: {1} measures, {2} of QCDRs")
    @CsvSource({
        "2017, 894, 610", "2018, 996, 701", "2019, 813, 535", "2020, 652, 413", "2021, 585, 365",
        "2022, 516, 306", "2023, 471, 263", "2024, 413, 201", "2025, 435, 226", "2026, 405, 200"
    })
    void everyYearIsWhole(int year, int measures, int qcdr) {
        MeasureCatalog catalog = catalog(year);
        assertThat(catalog.year()).isEqualTo(new PerformanceYear(year));
        assertThat(catalog.all()).hasSize(measures).extracting(Measure::id).isSorted();
        assertThat(catalog.all().stream().filter(m -> m.traits().qcdr())).hasSize(qcdr);
    }

    @Test
    void aYearWithoutDataIsRefusedWithTheYearsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog(2027))
                .withMessage("there are no official measures and benchmarks for 2027, only for 2017 to 2026");
    }

    @Test
    void aCatalogIsReadOnceEvenWhenManyAskAtTheSameTime() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<MeasureCatalog> ask = () -> catalog(2019);
            Set<MeasureCatalog> answers = new HashSet<>();
            for (Future<MeasureCatalog> answer : threads.invokeAll(Collections.nCopies(16, ask))) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void aMeasureTellsAllThatScoringNeeds() {
        Measure measure = measure(2024, "001");
        assertThat(measure.title()).startsWith("Diabetes: ");
        assertThat(measure.type()).isEqualTo(MeasureType.INTERMEDIATE_OUTCOME);
        assertThat(measure.traits().highPriority())
                .contains(new HighPriority(HighPriority.Kind.INTERMEDIATE_OUTCOME, HighPriority.Basis.MEASURE_TYPE));
        assertThat(measure.isInverse()).isTrue();
        assertThat(measure.isOutcome()).isTrue();
        assertThat(measure.isOutcomeOrHighPriority()).isTrue();
        assertThat(measure.metricType()).isEqualTo(MetricType.SINGLE_RATE);
        assertThat(measure.rateUnit().symbol()).isEqualTo("%");
        assertThat(measure.availability().collectionTypes())
                .contains(CollectionType.CLAIMS, CollectionType.MIPS_CQM, CollectionType.ELECTRONIC_CQM);
        assertThat(measure.availability().programs()).contains("mips");
        assertThat(measure.electronic().orElseThrow().id()).isEqualTo("CMS122v12");
        assertThat(measure.yearsInUse()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2024, 001, INTERMEDIATE_OUTCOME, true, false",
        "2024, 047, PROCESS, false, false",
        "2024, 321, PATIENT_EXPERIENCE, false, true",
        "2025, 479, OUTCOME, true, false",
        "2018, 439, EFFICIENCY, false, false",
    })
    void onlyOutcomeTypesAreOutcomes(int year, String id, MeasureType type, boolean outcome, boolean experience) {
        Measure measure = measure(year, id);
        assertThat(measure.type()).isEqualTo(type);
        assertThat(measure.isOutcome()).isEqualTo(outcome);
        assertThat(measure.isPatientExperience()).isEqualTo(experience);
    }

    @Test
    void outcomeAndProcessCountsAsOutcome() {
        assertThat(MeasureType.INTERMEDIATE_OUTCOME_AND_PROCESS.isOutcome()).isTrue();
        assertThat(MeasureType.PATIENT_REPORTED_OUTCOME.isOutcome()).isTrue();
        assertThat(MeasureType.STRUCTURE.isOutcome()).isFalse();
    }

    @Test
    void someOutcomeMeasuresAreNotMarkedAsHighPriority() {
        Measure measure = measure(2018, "AQI49");
        assertThat(measure.isHighPriority()).isFalse();
        assertThat(measure.isOutcomeOrHighPriority()).isTrue();
    }

    @ParameterizedTest(name = "{0}: submitted {1}, unit {2}")
    @CsvSource({
        "SINGLE_RATE, false, PERCENT",
        "MULTI_RATE, false, PERCENT",
        "REGISTRY_SINGLE_RATE, true, PERCENT",
        "REGISTRY_MULTI_RATE, true, PERCENT",
        "NON_PROPORTION, true, NUMBER",
        "CAHPS, true, NUMBER",
        "COST_SCORE, true, NUMBER"
    })
    void theMetricTypeTellsWhetherTheRateIsComputed(MetricType type, boolean submitted, RateUnit unit) {
        assertThat(type.rateIsSubmitted()).isEqualTo(submitted);
        assertThat(type.unit()).isEqualTo(unit);
    }

    @Test
    void changesOfTheYearHoldPerCollectionType() {
        Measure breast = measure(2022, "113");
        assertThat(breast.isSuppressed(CollectionType.ELECTRONIC_CQM)).isTrue();
        assertThat(breast.isSuppressed(CollectionType.MIPS_CQM)).isFalse();
        assertThat(measure(2025, "360").isFreedFromCap(CollectionType.MIPS_CQM)).isTrue();
        assertThat(measure(2024, "360").isFreedFromCap(CollectionType.MIPS_CQM)).isFalse();
        assertThat(everyYear().filter(m -> m.isCutToNineMonths(CollectionType.MIPS_CQM)))
                .as("registry measures cut to nine months")
                .hasSize(26);
    }

    @Test
    void aMeasureOfSeveralRatesListsThemInOrder() {
        Measure measure = measure(2026, "009");
        assertThat(measure.strata()).extracting(Stratum::name).containsExactly("84Days", "180Days");
        assertThat(measure.traits().overallAlgorithm()).isPresent();
    }

    @Test
    void anElectronicMeasureCarriesTheIdentifiersOfItsPopulations() {
        Measure measure = measure(2023, "001");
        assertThat(measure.electronic().orElseThrow().uuid()).contains("2c928085-7b2a-eb52-017b-56761e0218d0");
        assertThat(measure.strata().getFirst().populations())
                .containsEntry(Population.INITIAL_POPULATION, "03D10A51-45B8-4910-998B-7AA0E9B5B9C8")
                .containsEntry(Population.DENOMINATOR_EXCLUSION, "E12607B8-2F74-4528-9A0D-EBC9AA6392F8")
                .doesNotContainKey(Population.NUMERATOR_EXCLUSION);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everySpecialtySetHasALabel(PerformanceYear year) {
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        Set<String> used = catalog.all().stream()
                .flatMap(measure -> measure.availability().specialtySets().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(catalog.specialtySets()).extracting(SpecialtySet::name).containsExactlyInAnyOrderElementsOf(used);
        assertThat(catalog.specialtySets()).extracting(SpecialtySet::label).isSorted();
    }

    @Test
    void theMeasuresOfASetAreFound() {
        MeasureCatalog catalog = catalog(2025);
        assertThat(catalog.specialtySets())
                .contains(new SpecialtySet("diagnosticRadiology", "Diagnostic Radiology"))
                .contains(new SpecialtySet("obstetricsGynecology", "Obstetrics/Gynecology"));
        assertThat(catalog.inSet("diagnosticRadiology"))
                .extracting(measure -> measure.id().value())
                .isSorted()
                .contains("360", "364", "405", "406")
                .doesNotContain("001");
        assertThat(catalog.inSet("noSuchSet")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void aMeasureBelongsToEachOfItsClusters(PerformanceYear year) {
        MeasureCatalog catalog = MeasureCatalogs.of(year);
        List<ClinicalCluster> all = catalog.all().stream()
                .flatMap(measure -> Arrays.stream(CollectionType.values())
                        .flatMap(type -> catalog.clinicalClusters().of(measure.id(), type).stream()
                                .peek(cluster -> assertThat(cluster.measures()).contains(measure.id()))))
                .toList();
        assertThat(all).isNotEmpty();
        assertThat(all.stream().flatMap(cluster -> cluster.measures().stream()))
                .allMatch(id -> catalog.find(id).isPresent());
    }

    @Test
    void clustersAreFoundByMeasureAndCollectionType() {
        ClinicalClusters clusters = catalog(2017).clinicalClusters();
        assertThat(clusters.of(MeasureId.of("001"), CollectionType.CLAIMS))
                .contains(new ClinicalCluster(
                        ClinicalCluster.Kind.CLINICAL_TOPIC,
                        "diabeticCare",
                        CollectionType.CLAIMS,
                        new TreeSet<>(Set.of(MeasureId.of("001"), MeasureId.of("117"), MeasureId.of("128")))));
        assertThat(clusters.of(MeasureId.of("001"), CollectionType.WEB_INTERFACE))
                .isEmpty();
    }

    private static Stream<Measure> everyYear() {
        return MeasureCatalogs.years().stream().flatMap(year -> MeasureCatalogs.of(year).all().stream());
    }

    private static Measure measure(int year, String id) {
        return catalog(year).find(MeasureId.of(id)).orElseThrow();
    }

    private static MeasureCatalog catalog(int year) {
        return MeasureCatalogs.of(new PerformanceYear(year));
    }
}
