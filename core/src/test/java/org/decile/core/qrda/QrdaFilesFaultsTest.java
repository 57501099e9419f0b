package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.faults;
import static org.decile.core.qrda.QrdaFile.faulty;
import static org.decile.core.qrda.QrdaFile.line;
import static org.decile.core.qrda.QrdaFile.read;
import static org.decile.core.qrda.QrdaFile.sound;
import static org.decile.core.qrda.QrdaFile.texts;
import static org.decile.core.qrda.QrdaFile.warnings;
import static org.decile.core.qrda.QrdaFile.withoutLines;

import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.Population;
import org.decile.core.submission.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a file, where, and how to mend it; all of it at once.
class QrdaFilesFaultsTest {
    private static final String MEASURE = "measure 236 (CMS165v12)";
    private static final String AGAIN = "Keep one of the two.";

    @Test
    void everyFaultHasItsLine() {
        String xml = QrdaFile.group(2024)
                .measure(QrdaMeasure.of(2024, "236").group(777, 80, 0, 0).rate(0, "1.5"))
                .xml()
                .replace("value=\"80\"", "value=\"eighty\"");

        assertThat(texts(faulty(read(xml)).faults()))
                .containsExactly(
                        "line %d, %s, NUMER: This is not a whole number. Write the number of cases in digits, such as 120."
                                .formatted(line(xml, "eighty"), MEASURE),
                        "line %d, %s, performance rate: \"1.5\" is not a rate from 0 to 1. Write a number from 0 to 1,"
                                        .formatted(line(xml, "1.5") - 2, MEASURE)
                                + " such as 0.8889, or the null flavor NA when nobody was eligible.");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        QrdaFile file = QrdaFile.of(2024)
                .recipient("MIPS_INDIVIDUAL")
                .guide("2024-12-01")
                .interoperability("-1", "800")
                .measure(QrdaMeasure.of(2024, "236").group(100, 80, 0, 0))
                .measure(QrdaMeasure.of(2023, "236").group(-1, 80, 0, 0))
                .measure(QrdaMeasure.of(2024, "134").group(10, 80, 0, 0));

        assertThat(faulty(file.read()).faults())
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(
                        FaultKind.YEAR,
                        FaultKind.PROGRAM,
                        FaultKind.MEASURE,
                        FaultKind.MEASURE,
                        FaultKind.MEASURE,
                        FaultKind.COUNT,
                        FaultKind.COUNT,
                        FaultKind.COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1          | A number of cases is never negative. Write the number of cases in digits, such as 120.
            -1.5        | A number of cases is never negative. Write the number of cases in digits, such as 120.
            80.0        | This is not a whole number. Write the number of cases in digits, such as 120.
            8e1         | This is not a whole number. Write the number of cases in digits, such as 120.
            ٣           | This is not a whole number. Write the number of cases in digits, such as 120.
            100000001   | More than 100,000,000 cases cannot be right. Check the number.
            """)
    void countsAreWholeAndNotNegative(String count, String message) {
        String xml = file(100, 80).xml().replace("value=\"80\"", "value=\"%s\"".formatted(count));

        assertThat(faults(xml)).containsExactly(MEASURE + ", NUMER: " + message);
    }

    @Test
    void aHundredMillionCasesAreTaken() {
        String xml = file(100_000_000, 80).xml();

        assertThat(sound(read(xml)).warnings()).isEmpty();
    }

    @Test
    void aPopulationHasOneCount() {
        String xml = file(100, 80).xml();
        String none =
                MEASURE + ", NUMER: The population has no count. Add the number of cases, or 0 if there were none.";

        assertThat(faults(xml.replace("<value value=\"80\"/>", ""))).containsExactly(none);
        assertThat(faults(xml.replace("value=\"80\"", "nullFlavor=\"NA\""))).containsExactly(none);
        assertThat(faults(xml.replace("<value value=\"80\"/>", "<value value=\"80\"/><value value=\"-1\"/>")))
                .containsExactly(
                        MEASURE + ", NUMER: The population has 2 counts. Keep the right one.",
                        MEASURE + ", NUMER: A number of cases is never negative. Write the number of cases in digits,"
                                + " such as 120.");
    }

    @Test
    void theDenominatorLiesWithinTheInitialPopulation() {
        String xml = file(100, 80).xml();

        assertThat(faults(xml.replaceFirst("value=\"100\"", "value=\"99\"")))
                .containsExactly(MEASURE + ", DENOM: The denominator has 100 cases, but the initial population only 99."
                        + " Everybody in the denominator belongs to the initial population; correct one of the two.");
        assertThat(sound(read(xml.replaceFirst("value=\"100\"", "value=\"101\"")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void noMoreCasesAreReportedOnThanAreEligible() {
        assertThat(sound(QrdaFile.group(2024)
                                .measure(QrdaMeasure.of(2024, "134").group(100, 80, 15, 5))
                                .read())
                        .submission()
                        .submission()
                        .measures()
                        .getFirst()
                        .results()
                        .getFirst()
                        .counts())
                .isEqualTo(new Counts(100, 80, 0, 15, 5));
        assertThat(faults(QrdaFile.group(2024)
                        .measure(QrdaMeasure.of(2024, "134").group(100, 80, 15, 6))
                        .xml()))
                .containsExactly("measure 134 (CMS2v13), DENOM: 101 cases are reported on, but only 100 are eligible."
                        + " Numerator, exclusions and exceptions together must not be more than the denominator.");
    }

    @Test
    void everyExpectedPopulationIsThere() {
        String xml = file(100, 80).xml();
        String guid = guid("236", Population.NUMERATOR);

        assertThat(faults(xml.replace("\"NUMER\"", "\"MSRPOPL\"").replace(guid, "x")))
                .containsExactly(MEASURE + ", NUMER: Measure 236 (CMS165v12) lacks a population. Add it, with 0 cases"
                        + " if there were none.");
        assertThat(faults(xml.replace("\"DENEX\"", "\"MSRPOPL\"")))
                .containsExactly(MEASURE + ", DENEX: Measure 236 (CMS165v12) lacks a population. Add it, with 0 cases"
                        + " if there were none.");
        assertThat(warnings(xml.replace("\"IPOP\"", "\"MSRPOPL\"")))
                .containsExactlyInAnyOrder(
                        MEASURE + ", population: \"MSRPOPL\" is not a population of a proportion. It is not used; write"
                                + " one of IPOP, DENOM, DENEX, DENEXCEP, NUMER, NUMEX.",
                        MEASURE + ", IPOP: Measure 236 (CMS165v12) lacks a population. The figures do not need it.");
    }

    @Test
    void noPopulationStandsTwice() {
        QrdaMeasure measure = QrdaMeasure.of(2024, "236").group(100, 80, 0, 0);
        measure.population("NUMER", guid("236", Population.NUMERATOR), "80");
        String xml = QrdaFile.group(2024).measure(measure).xml();
        int first = xml.substring(0, xml.indexOf("\"NUMER\"")).split("\n", -1).length;

        assertThat(faults(xml))
                .containsExactly(MEASURE
                        + ", NUMER: The same population stands in line %d already. %s".formatted(first - 2, AGAIN));
    }

    @Test
    void identifiersOfPopulationsAreThoseOfTheYear() {
        String guid = guid("236", Population.NUMERATOR);
        String xml = file(100, 80).xml().replace(guid, "D0F9A8EF-6C52-429A-A522-B568269EF39A");
        String other = MEASURE + ", NUMER: This is not the identifier of NUMER of measure 236 (CMS165v12). Write "
                + QrdaText.guid(guid) + ", which CMS gives for the year.";

        assertThat(faults(xml)).containsExactly(other);
        assertThat(withoutLines(sound(read(xml.replace("MIPS_GROUP", "MIPS_APP1_GROUP"), true))
                        .warnings()))
                .contains(other);
    }

    @Test
    void ofSeveralGroupsNoneIsGuessed() {
        String first = guid("007", 0, Population.NUMERATOR);
        String second = guid("007", 1, Population.NUMERATOR);
        String xml = QrdaFile.group(2024)
                .recipient("MIPS_APP1_GROUP")
                .measure(QrdaMeasure.of(2024, "007").group(10, 5, 0, 0).group(20, 6, 0, 0))
                .xml();
        String last =
                ", NUMER: Measure 007 (CMS145v12) has no NUMER with this identifier. Write the identifier that CMS"
                        + " gives for the year: " + QrdaText.guid(first) + ", " + QrdaText.guid(second) + ".";

        assertThat(withoutLines(faulty(read(xml.replace(first, "a").replace(second, "b"), true))
                        .faults()))
                .contains("measure 007 (CMS145v12)" + last)
                .hasSize(4);
        assertThat(faulty(read(xml.replace(first, second), true)).faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.STRATUM, FaultKind.DUPLICATE);
    }

    @Test
    void surplusPopulationsAreTakenOut() {
        QrdaMeasure measure = QrdaMeasure.of(2024, "236").group(100, 80, 0, 0);
        measure.population("DENEXCEP", "D0F9A8EF-6C52-429A-A522-B568269EF39A", "5");

        assertThat(faults(QrdaFile.group(2024).measure(measure).xml()))
                .containsExactly(MEASURE + ", DENEXCEP: Measure 236 (CMS165v12) has no DENEXCEP with this identifier."
                        + " Take it out.");
    }

    @Test
    void aMeasureStandsOnce() {
        String xml = file(100, 80).measure("236", 90, 80).xml();

        assertThat(faulty(read(xml)).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.DUPLICATE);
            assertThat(fault.text()).contains("Measure 236 stands in line").endsWith(AGAIN);
        });
    }

    @Test
    void aMeasureIsOneOfTheYear() {
        String xml = QrdaFile.group(2024)
                .measure(QrdaMeasure.of(2023, "236").group(100, 80, 0, 0))
                .xml();

        assertThat(faults(xml))
                .containsExactly(
                        "externalDocument/id: \"2c928082-7a14-d92c-017a-67b6f9971ea8\" is no electronic measure"
                                + " of 2024. It is measure 236 of 2023; check the year.");
    }

    @Test
    void anIdentifierNobodyKnowsIsNamed() {
        String xml = file(100, 80)
                .xml()
                .replaceFirst(
                        "(root=\"%s\" extension=)\"[^\"]*\"".formatted(Identifier.MEASURE.replace(".", "\\.")),
                        "$1\"00000000-aaaa-bbbb-cccc-000000000000\"");

        assertThat(faults(xml))
                .containsExactly(
                        "externalDocument/id: \"00000000-aaaa-bbbb-cccc-000000000000\" is no electronic measure"
                                + " of 2024. Write the identifier that CMS gives for the year.");
    }

    @Test
    void aMeasureHasAnIdentifier() {
        String xml = file(100, 80).xml().replace(Identifier.MEASURE, "1.2.3");

        assertThat(faults(xml))
                .containsExactly("externalDocument/id: The measure has no identifier. Write the one identifier of the"
                        + " electronic measure, with the root 2.16.840.1.113883.4.738.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-0.1", "80%", "eighty", "1e-1", ".", "NaN"})
    void aRateLiesBetweenZeroAndOne(String rate) {
        assertThat(faults(withRate(rate)))
                .containsExactly(MEASURE
                        + ", performance rate: \"%s\" is not a rate from 0 to 1. Write a number from 0 to 1, such as"
                                .formatted(rate)
                        + " 0.8889, or the null flavor NA when nobody was eligible.");
    }

    @Test
    void aRateThatItsCountsDoNotGiveIsMentioned() {
        assertThat(warnings(withRate("0.8002")))
                .containsExactly(MEASURE + ", performance rate: The counts give 80%, the file says 80.02%. The rate"
                        + " from the counts is used; check the counts.");
        assertThat(warnings(withRate("0.8001"))).isEmpty();
    }

    @Test
    void aRateHasAValueOrSaysThatThereIsNone() {
        assertThat(faults(withRate("").replace("nullFlavor=\"NA\"", "")))
                .containsExactly(MEASURE + ", performance rate: The rate has no value. Write a number from 0 to 1, such"
                        + " as 0.8889, or the null flavor NA when nobody was eligible.");
    }

    @Test
    void aRateBelongsToANumerator() {
        QrdaMeasure other =
                QrdaMeasure.of(2024, "236").group(100, 80, 0, 0).rate("D0F9A8EF-6C52-429A-A522-B568269EF39A", "0.8");
        QrdaMeasure twice =
                QrdaMeasure.of(2024, "236").group(100, 80, 0, 0).rate(0, "0.8").rate(0, "0.8");

        assertThat(faults(QrdaFile.group(2024).measure(other).xml()))
                .containsExactly(MEASURE + ", performance rate: The rate belongs to no numerator of this measure. Refer"
                        + " to the identifier of the numerator.");
        assertThat(faults(QrdaFile.group(2024).measure(twice).xml()))
                .containsExactly(MEASURE + ", performance rate: An earlier rate is of the same numerator. " + AGAIN);
    }

    private static String withRate(String rate) {
        return QrdaFile.group(2024)
                .measure(QrdaMeasure.of(2024, "236").group(100, 80, 0, 0).rate(0, rate))
                .xml();
    }

    private static QrdaFile file(long denominator, long numerator) {
        return QrdaFile.group(2024).measure("236", denominator, numerator);
    }

    private static String guid(String measure, Population population) {
        return guid(measure, 0, population);
    }

    private static String guid(String measure, int group, Population population) {
        return QrdaMeasure.guid(2024, measure, group, population);
    }
}
