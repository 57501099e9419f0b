package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.ResultsFile.HEADER;
import static org.decile.core.submission.ResultsFile.own;
import static org.decile.core.submission.ResultsFile.read;
import static org.decile.core.submission.ResultsFile.usable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.Fault;
import org.decile.core.file.Checksum;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureResultsCsvTest {
    private static final String ROW = "2024,000000001,,145,registry,,100,80,15,,5,,true";
    private static final ParticipantResult RESULT = new ParticipantResult(
            Optional.empty(),
            new ReportedMeasure(
                    new BenchmarkKey(MeasureId.of("145"), CollectionType.MIPS_CQM),
                    List.of(new StratumResult(Optional.empty(), new Counts(100, 80, 15, 0, 5), Optional.empty())),
                    true));

    @Test
    void aRowBecomesAResultOfThePractice() {
        MeasureResultsReading.Usable reading = usable(read(HEADER + "\n" + ROW));

        assertThat(reading.results()).containsExactly(RESULT);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.checksum())
                .isEqualTo(Checksum.sha256((HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF%s\n%s", "%s\r\n%s\r\n", "\n%s\n\n%s\n,,,,,,,,,,,,\n"})
    void byteOrderMarksLineEndsAndBlankRowsDoNotMatter(String form) {
        assertThat(usable(read(form.formatted(HEADER, ROW))).results()).containsExactly(RESULT);
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void otherSeparatorsAreNoticed(char separator) {
        assertThat(usable(read((HEADER + "\n" + ROW).replace(',', separator))).results())
                .containsExactly(RESULT);
    }

    @Test
    void theOrderOfColumnsTheirCaseQuotationMarksAndBlanksDoNotMatter() {
        List<String> names =
                Arrays.asList(HEADER.toUpperCase(java.util.Locale.ROOT).split(","));
        List<String> cells = Arrays.asList(ROW.split(",", -1));
        Collections.reverse(names);
        Collections.reverse(cells);

        String text = " " + String.join(" , ", names) + "\n\"" + String.join(" \",\"", cells) + "\"";

        assertThat(usable(read(text)).results()).containsExactly(RESULT);
    }

    @Test
    void columnsThatAreNotNeededMayBeMissing() {
        String text = "performanceYear,taxpayerIdentificationNumber,measureId,collectionType,eligiblePopulation,"
                + "performanceMet,performanceNotMet\n2024,000000001,145,registry,100,80,20";

        assertThat(usable(read(text)).results().getFirst().measure())
                .isEqualTo(ReportedMeasure.of(
                        MeasureId.of("145"), CollectionType.MIPS_CQM, new Counts(100, 80, 20, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "000000001",
        "00-0000001",
        "000-00-0001",
        "0000001",
        "00 0000001",
    })
    void theTaxpayerIdentificationNumberMayBeWrittenInSeveralWays(String tin) {
        assertThat(usable(ResultsFile.rows(ROW.replace("000000001", tin))).results())
                .containsExactly(RESULT);
    }

    @ParameterizedTest
    @CsvSource({
        "registry, MIPS_CQM",
        "REGISTRY, MIPS_CQM",
        "MIPS CQM, MIPS_CQM",
        "MIPS CQM or QCDR, MIPS_CQM",
        "QCDR Measure, MIPS_CQM",
        "claims, CLAIMS",
        "Medicare Part B claims, CLAIMS",
        "eCQM, ELECTRONIC_CQM",
        "EHR, ELECTRONIC_CQM",
        "electronicHealthRecord, ELECTRONIC_CQM",
        "CMS Web Interface, WEB_INTERFACE",
    })
    void collectionTypesAreTakenByCodeAndByName(String text, CollectionType type) {
        assertThat(usable(own(",001," + text + ",,100,80,20,,,,"))
                        .results()
                        .getFirst()
                        .measure()
                        .collectionType())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"1, 001", "001, 001", "acrad 34, ACRAD34", "409, 409"})
    void measureIdsAreTakenAsPeopleWriteThem(String text, String id) {
        assertThat(MeasureId.of(text)).isEqualTo(new MeasureId(id));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "YES, true",
        "y, true",
        "1, true",
        "False, false",
        "no, false",
        "N, false",
        "0, false",
        "'', false",
    })
    void endToEndIsTakenAsPeopleWriteIt(String text, boolean endToEnd) {
        assertThat(usable(own(",145,registry,,100,80,20,,,," + text))
                        .results()
                        .getFirst()
                        .measure()
                        .endToEnd())
                .isEqualTo(endToEnd);
    }

    @Test
    void strataOfAMeasureBecomeOneResultWhereverTheyStand() {
        List<ParticipantResult> results = usable(own(
                        ",409,registry,Reporting,50,40,10,,,,",
                        "1234567893,145,registry,,20,20,0,,,,",
                        ",409,registry,performance,40,30,10,,,,"))
                .results();

        assertThat(results)
                .extracting(ParticipantResult::npi)
                .containsExactly(Optional.empty(), Optional.of(new NationalProviderIdentifier("1234567893")));
        assertThat(results.getFirst().measure().results())
                .extracting(StratumResult::stratum)
                .containsExactly(Optional.of("reporting"), Optional.of("performance"));
    }

    @Test
    void theRateOfAMeasureFromClaimsNeedsNoFurtherCounts() {
        StratumResult result = usable(own(",479,administrativeClaims,,230,,,,,0.1507,"))
                .results()
                .getFirst()
                .measure()
                .results()
                .getFirst();

        assertThat(result.performanceRate()).contains(Rate.of("0.1507"));
        assertThat(result.counts()).isEqualTo(new Counts(230, 0, 0, 0, 0));
    }

    @Test
    void aRateWithPercentSignAndACountWithCommasAreRead() {
        assertThat(usable(own(",145,registry,,\"1,200\",\"1,000\",200,,,83.33%,"))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"82.75", "82.76", "82.77"})
    void aRateThatDiffersByRoundingOnlyIsNoSurprise(String rate) {
        assertThat(usable(own(",145,registry,,116,96,20,,," + rate + ",")).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"82.74", "82.78"})
    void aRateThatTheCountsDoNotGiveIsPointedOut(String rate) {
        MeasureResultsReading.Usable reading = usable(own(",145,registry,,116,96,20,,," + rate + ","));

        assertThat(reading.warnings())
                .extracting(Fault::text)
                .containsExactly("row 2, performanceRate: The counts give 82.76%, the row says " + rate
                        + "%. The rate from the counts is used; check the counts.");
        assertThat(reading.results().getFirst().measure().results().getFirst().performanceRate())
                .isEmpty();
    }

    @Test
    void aClinicianWithAWrongCheckDigitIsPointedOut() {
        assertThat(usable(own("1234567890,145,registry,,100,80,20,,,,")).warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "row 2, nationalProviderIdentifier: The check digit of this NPI is not right, so one of its"
                                + " digits may be wrong. Compare it with the national registry of providers; the row is used as it"
                                + " is.");
    }

    @Test
    void strataThatTheScoreDoesNotNeedMayBeMissing() {
        assertThat(usable(own(",392,registry,overall,100,1,99,,,,")).warnings())
                .extracting(Fault::text)
                .containsExactly(
                        "row 2, stratum: Measure 392 is reported without the strata female18-64, male18-64, female65+,"
                                + " male65+. The score does not need it, but CMS asks for all strata.");
    }
}
