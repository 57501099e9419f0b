package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.QppFile.SINGLE;
import static org.decile.core.submission.QppFile.faulty;
import static org.decile.core.submission.QppFile.measurement;
import static org.decile.core.submission.QppFile.measurements;
import static org.decile.core.submission.QppFile.read;
import static org.decile.core.submission.QppFile.sets;
import static org.decile.core.submission.QppFile.sound;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.measure.CollectionType;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sound submission says, in each of the forms that CMS's format has.
class QppSubmissionsTest {
    private static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber("000000001");

    @Test
    void aGroupReportsUnderItsTin() {
        QppSubmission read = sound(read(measurements(SINGLE))).submission();

        assertThat(read.entity())
                .isEqualTo(
                        new ReportingEntity(Participation.GROUP, Optional.of(TIN), Optional.empty(), Optional.empty()));
        assertThat(read.submission().year()).isEqualTo(new PerformanceYear(2024));
    }

    @Test
    void anIndividualReportsUnderTinAndNpi() {
        String json = measurements(SINGLE)
                .replace("\"group\",", "\"individual\", \"nationalProviderIdentifier\": \"1234567893\",");

        assertThat(sound(read(json)).submission().entity())
                .isEqualTo(new ReportingEntity(
                        Participation.INDIVIDUAL,
                        Optional.of(TIN),
                        Optional.of(new NationalProviderIdentifier("1234567893")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"virtualGroup, VIRTUAL_GROUP", "apm, APM_ENTITY"})
    void virtualGroupsAndApmEntitiesReportUnderTheirIdentifier(String type, Participation participation) {
        String json = measurements(SINGLE).replace("\"group\",", "\"%s\", \"entityId\": \"A123\",".formatted(type));

        QppReading.Sound read = sound(read(json));
        assertThat(read.submission().entity())
                .isEqualTo(new ReportingEntity(participation, Optional.empty(), Optional.empty(), Optional.of("A123")));
        assertThat(read.warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "path taxpayerIdentificationNumber: CMS knows this participant by entityId, not by a taxpayer"
                                + " identification number. The number is not used; take the field out.");
    }

    @Test
    void aSingleRateIsMadeFromItsCounts() {
        assertThat(only(SINGLE).results())
                .containsExactly(new StratumResult(Optional.empty(), new Counts(110, 80, 20, 0, 10), Optional.empty()));
        assertThat(only(SINGLE).endToEnd()).isTrue();
        assertThat(only(SINGLE).collectionType()).isEqualTo(CollectionType.MIPS_CQM);
    }

    @Test
    void aRegistrysRateIsTheSubmittedOne() {
        String value = "{\"isEndToEndReported\": false, \"performanceRate\": 80, \"performanceMet\": 80,"
                + " \"performanceNotMet\": 20, \"eligiblePopulation\": 100, \"numeratorExclusion\": 3}";

        assertThat(only(measurement("ACRAD37", value)).results())
                .containsExactly(
                        new StratumResult(Optional.empty(), new Counts(100, 80, 20, 0, 0), Optional.of(Rate.of("80"))));
    }

    @Test
    void aRegistrysRateMayDifferFromItsCountsWithAWarning() {
        String value = "{\"isEndToEndReported\": false, \"performanceRate\": 0.8, \"performanceMet\": 80,"
                + " \"performanceNotMet\": 20, \"eligiblePopulation\": 100}";

        assertThat(sound(read(measurements(measurement("ACRAD37", value)))).warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "path measurementSets[0].measurements[0].value.performanceRate: The counts give 80%, the submission"
                                + " says 0.8%. The submitted rate is used; check that it is a percentage and not a fraction.");
    }

    @Test
    void aRateThatDiffersByRoundingIsNotRemarkable() {
        String value = "{\"isEndToEndReported\": false, \"performanceRate\": 66.66, \"performanceMet\": 2,"
                + " \"performanceNotMet\": 1, \"eligiblePopulation\": 3}";

        assertThat(sound(read(measurements(measurement("ACRAD37", value)))).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"82.3149999, 82.31", "82.31500001, 82.32", "82.3149, 82.3149", "8.231e1, 82.31"})
    void aLongRateIsRoundedOnceAndToTwoDecimals(String written, String rate) {
        String value =
                "{\"isEndToEndReported\": false, \"performanceRate\": %s, \"performanceMet\": 0,".formatted(written)
                        + " \"eligiblePopulation\": 100}";

        assertThat(only(measurement("ACRAD37", value)).results().getFirst().performanceRate())
                .contains(Rate.of(rate));
    }

    @Test
    void strataAreKnownByTheirNamesWhateverTheirCase() {
        String value = "{\"isEndToEndReported\": false, \"strata\": [%s, %s]}"
                .formatted(stratum("SPIROMETRY", 80, 20), stratum("bronchodilator", 60, 40));

        assertThat(only(measurement("052", value)).results())
                .containsExactly(
                        new StratumResult(Optional.of("spirometry"), new Counts(100, 80, 20, 0, 0), Optional.empty()),
                        new StratumResult(
                                Optional.of("bronchodilator"), new Counts(100, 60, 40, 0, 0), Optional.empty()));
    }

    @Test
    void theOverallRateOfSeveralRegistryRatesIsKeptBesideThem() {
        String value = "{\"isEndToEndReported\": false, \"performanceRate\": 71.5, \"strata\": [%s, %s]}"
                .formatted(stratum("hip", 80, 20), stratum("knee", 60, 40));

        assertThat(only(measurement("AJRR7", value)).results())
                .contains(new StratumResult(Optional.empty(), Counts.NONE, Optional.of(Rate.of("71.5"))))
                .hasSize(3);
    }

    @Test
    void ofAnOverallStratumMeasureTheOthersCanBeWantingWithAWarning() {
        String value = "{\"isEndToEndReported\": false, \"strata\": [%s]}".formatted(stratum("overall", 80, 20));

        QppReading.Sound read = sound(read(measurements(measurement("394", value))));
        assertThat(read.submission().submission().measures()).hasSize(1);
        assertThat(read.warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "path measurementSets[0].measurements[0].value.strata: Measure 394 is reported without meningococcal,"
                                + " Tdap, HPV. The score does not need it, but CMS asks for all strata.");
    }

    /// CMS's own sample of a submission: 11% of the cases were reported, and the figure is the numerator.
    @Test
    void aFigureThatIsNoProportionIsTheNumerator() {
        String value = "{\"numerator\": 3.25, \"denominator\": 1000.0, \"isEndToEndReported\": false,"
                + " \"denominatorException\": 30, \"numeratorExclusion\": 0, \"observationInstances\": 80}";

        assertThat(only(measurement("ACRAD15", value)).results())
                .containsExactly(new StratumResult(
                        Optional.empty(), new Counts(1000, 80, 0, 0, 30), Optional.of(Rate.of("3.25"))));
    }

    @Test
    void decimalsInTheCasesOfAFigureAreRoundedHalfUpAndTheFigureStays() {
        String value = "{\"numerator\": 3.2517, \"denominator\": 100.5, \"isEndToEndReported\": false,"
                + " \"denominatorException\": 20, \"observationInstances\": 80.49}";

        assertThat(only(measurement("ACRAD15", value)).results())
                .containsExactly(new StratumResult(
                        Optional.empty(), new Counts(101, 80, 0, 0, 20), Optional.of(Rate.of("3.2517"))));
    }

    @Test
    void severalSetsMakeOneSubmission() {
        String ehr = QppFile.SET.replace("registry", "electronicHealthRecord").formatted(SINGLE);

        assertThat(sound(read(sets(QppFile.SET.formatted(SINGLE), ehr)))
                        .submission()
                        .submission()
                        .measures())
                .extracting(ReportedMeasure::collectionType)
                .containsExactly(CollectionType.MIPS_CQM, CollectionType.ELECTRONIC_CQM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ia", "pi", "aci", "cost"})
    void otherCategoriesAreReadButNotScored(String category) {
        String other =
                QppFile.SET.replace("quality", category).formatted("{\"measureId\": \"IA_AHE_1\", \"value\": true}");

        QppReading.Sound read = sound(read(sets(QppFile.SET.formatted(SINGLE), other)));
        assertThat(read.submission().submission().measures()).hasSize(1);
        assertThat(read.warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "path measurementSets[1]: The category \"%s\" is read, but only quality is scored from a"
                                        .formatted(category)
                                + " submission. Enter that category's score by itself for a final score.");
    }

    @Test
    void readsASubmissionThatIsWrappedAsInCmssAnswers() {
        String json = "{\"data\": {\"submission\": %s}}".formatted(measurements(SINGLE));

        assertThat(sound(read(json)).submission())
                .isEqualTo(sound(read(measurements(SINGLE))).submission());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            app1    | the APM Performance Pathway
            appPlus | the APM Performance Pathway Plus
            G0057   | the MIPS Value Pathway G0057
            """)
    void otherProgramsAreScoredOnlyOnRequest(String program, String name) {
        String json = measurements(SINGLE)
                .replace("\"category\"", "\"programName\": \"%s\", \"category\"".formatted(program));
        String reason =
                "path measurementSets[0].programName: The measurements are for %s, which chooses and scores measures"
                                .formatted(name)
                        + " by rules of its own. ";

        assertThat(texts(faulty(read(json)).faults()))
                .containsExactly(reason
                        + "For its score under the rules of traditional MIPS, ask for that (--as-traditional-mips).");
        assertThat(texts(sound(read(json, true)).warnings()))
                .containsExactly(reason
                        + "It is scored by the rules of traditional MIPS, as asked for; CMS's score will differ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app1", "appPlus", "G0057"})
    void otherProgramsAreKeptWhereNothingIsScored(String program) {
        String json = measurements(SINGLE)
                .replace("\"performanceYear\"", "\"programName\": \"%s\", \"performanceYear\"".formatted(program));

        QppReading.Sound read = sound(read(json, OtherPrograms.KEPT));
        assertThat(read.warnings()).isEmpty();
        assertThat(read.submission().terms().values())
                .extracting(terms -> terms.program().code())
                .containsExactly(program);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            " 0015C1235689784 " | 0015C1235689784
            15                  | 15
            ""                  |
            null                |
            """)
    void theCertificationNumberIsATextOfAnyForm(String written, String read) {
        String json = measurements(SINGLE).replace("\"category\"", "\"cehrtId\": %s, \"category\"".formatted(written));

        assertThat(sound(read(json)).warnings()).isEmpty();
        assertThat(sound(read(json)).submission().terms().values())
                .extracting(QppTerms::cehrtId)
                .containsExactly(Optional.ofNullable(read));
    }

    @Test
    void aCertificationNumberThatIsNoneIsLeftOutWithAWarning() {
        String json = measurements(SINGLE).replace("\"category\"", "\"cehrtId\": {}, \"category\"");

        assertThat(texts(sound(read(json)).warnings()))
                .containsExactly(
                        "path measurementSets[0].cehrtId: The certification number is not a text, so it is left out. Write it"
                                + " in quotation marks.");
    }

    @Test
    void aSubgroupIsScoredAsAGroupOnlyOnRequest() {
        String json = measurements(SINGLE)
                .replace("\"group\",", "\"subgroup\", \"entityId\": \"S1\",")
                .replace("\"taxpayerIdentificationNumber\": \"000000001\",", "");
        String reason =
                "path entityType: A subgroup reports a MIPS Value Pathway, which chooses and scores measures by rules of its own. ";

        assertThat(texts(faulty(read(json)).faults()))
                .singleElement()
                .asString()
                .startsWith(reason);
        QppReading.Sound read = sound(read(json, true));
        assertThat(texts(read.warnings())).singleElement().asString().startsWith(reason);
        assertThat(read.submission().entity().participation()).isEqualTo(Participation.GROUP);
    }

    @Test
    void fieldsOfCmssAnswersAreNotRemarkable() {
        String json = measurements(SINGLE.replace("\"performanceMet\"", "\"reportingRate\": 100, \"performanceMet\""))
                .replace("\"category\"", "\"id\": \"1\", \"cehrtId\": \"x\", \"category\"");

        assertThat(sound(read(json)).warnings()).isEmpty();
    }

    @Test
    void fieldsNobodyKnowsAreNamed() {
        String json = measurements(SINGLE).replace("\"category\"", "\"methode\": \"registry\", \"category\"");

        assertThat(texts(sound(read(json)).warnings()))
                .containsExactly(
                        "path measurementSets[0].methode: The field is not known. It is not used; check its spelling.");
    }

    private static String stratum(String name, int met, int notMet) {
        return "{\"stratum\": \"%s\", \"performanceMet\": %d, \"performanceNotMet\": %d, \"eligiblePopulation\": %d}"
                .formatted(name, met, notMet, met + notMet);
    }

    private static ReportedMeasure only(String measurement) {
        List<ReportedMeasure> measures =
                sound(read(measurements(measurement))).submission().submission().measures();
        assertThat(measures).hasSize(1);
        return measures.getFirst();
    }

    private static List<String> texts(List<Fault> faults) {
        return faults.stream().map(Fault::text).toList();
    }
}
