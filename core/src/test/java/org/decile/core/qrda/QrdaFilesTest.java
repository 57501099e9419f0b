package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.read;
import static org.decile.core.qrda.QrdaFile.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.Counts;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.StratumResult;
import org.decile.core.submission.UnreadSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sound file says.
class QrdaFilesTest {
    private static final TaxpayerIdentificationNumber TIN = new TaxpayerIdentificationNumber(QrdaFile.TIN);

    @Test
    void aGroupReportsUnderItsTin() {
        QppSubmission read =
                sound(QrdaFile.group(2024).measure("236", 100, 80).read()).submission();

        assertThat(read.entity())
                .isEqualTo(
                        new ReportingEntity(Participation.GROUP, Optional.of(TIN), Optional.empty(), Optional.empty()));
        assertThat(read.submission().year()).isEqualTo(new PerformanceYear(2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIPS_INDIV", "mips_indiv", "MIPS"})
    void anIndividualReportsUnderTinAndNpi(String recipient) {
        QrdaFile file = QrdaFile.individual(2024).recipient(recipient).measure("236", 100, 80);

        assertThat(sound(file.read()).submission().entity())
                .isEqualTo(new ReportingEntity(
                        Participation.INDIVIDUAL,
                        Optional.of(TIN),
                        Optional.of(new NationalProviderIdentifier(QrdaFile.NPI)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "MIPS_VIRTUALGROUP, VIRTUAL_GROUP, 2.16.840.1.113883.3.249.5.2",
        "MIPS_APMENTITY, APM_ENTITY, 2.16.840.1.113883.3.249.5.4"
    })
    void virtualGroupsAndApmEntitiesReportUnderTheirIdentifier(
            String recipient, Participation participation, String root) {
        QrdaFile file = QrdaFile.group(2024)
                .recipient(recipient)
                .organization(root, "A123")
                .measure("236", 100, 80);

        assertThat(sound(file.read()).submission().entity())
                .isEqualTo(new ReportingEntity(participation, Optional.empty(), Optional.empty(), Optional.of("A123")));
    }

    @Test
    void theDenominatorIsEligibleAndWhatNobodyAccountsForIsNotMet() {
        QrdaFile file = QrdaFile.group(2024).measure(QrdaMeasure.of(2024, "134").group(1000, 500, 150, 50));

        assertThat(only(file))
                .isEqualTo(new ReportedMeasure(key("134"), List.of(rate(new Counts(1000, 500, 300, 150, 50))), true));
    }

    @Test
    void numeratorExclusionsLandInNotMet() {
        QrdaFile file = QrdaFile.group(2022)
                .measure(QrdaMeasure.of(2022, "238")
                        .group(100, 50, 10, 0)
                        .group(80, 40, 0, 0)
                        .group(60, 30, 5, 0));

        String numex = QrdaMeasure.guid(2022, "238", 1, Population.NUMERATOR_EXCLUSION);
        String xml = file.xml();
        assertThat(xml).contains("code=\"NUMEX\"").contains(numex);
        assertThat(results(xml))
                .containsExactly(
                        stratum("overall", new Counts(100, 50, 40, 10, 0)),
                        stratum("diagnosisException", new Counts(80, 40, 40, 0, 0)),
                        stratum("eCQMTotalRate", new Counts(60, 30, 25, 5, 0)));
    }

    static Stream<String> summed() {
        return Stream.of("2019 005", "2020 007", "2021 008", "2022 143", "2025 143", "2025 438");
    }

    @ParameterizedTest
    @MethodSource("summed")
    void severalGroupsOfAMeasureWithOneRateAreSummed(String yearAndMeasure) {
        int year = Integer.parseInt(yearAndMeasure.split(" ", 2)[0]);
        QrdaMeasure measure = QrdaMeasure.of(year, yearAndMeasure.split(" ", 2)[1]);
        int groups = groups(year, yearAndMeasure.split(" ", 2)[1]);
        for (int i = 1; i <= groups; i++) {
            measure.group(100L * i, 50L * i, 0, 0);
        }
        long sum = groups * (groups + 1L) / 2;

        assertThat(groups).isGreaterThan(1);
        assertThat(results(QrdaFile.group(year).measure(measure).xml()))
                .containsExactly(rate(new Counts(100 * sum, 50 * sum, 50 * sum, 0, 0)));
    }

    @Test
    void aStratumThatFilesDoNotTellApartHasNoCases() {
        String xml = QrdaFile.group(2025)
                .measure(QrdaMeasure.of(2025, "370").group(90, 40, 10, 0))
                .xml();

        assertThat(results(xml))
                .containsExactly(stratum("adolescents", new Counts(90, 40, 40, 10, 0)), stratum("adults", Counts.NONE));
    }

    @Test
    void identifiersAreTheSameInWhateverCase() {
        String xml = QrdaFile.group(2024).measure("236", 100, 80).xml();
        String guid = QrdaMeasure.guid(2024, "236", 0, Population.NUMERATOR);

        assertThat(results(xml.replace(guid, guid.toLowerCase(Locale.ROOT)))).isEqualTo(results(xml));
        assertThat(results(xml.replace("2c9280", "2C9280"))).isEqualTo(results(xml));
    }

    @Test
    void theInitialPopulationHasTwoCodes() {
        String xml = QrdaFile.group(2024).measure("236", 100, 80).xml();

        assertThat(results(xml.replace("\"IPOP\"", "\"IPP\""))).isEqualTo(results(xml));
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void everyElectronicMeasureOfEveryYearIsReadAsItWasWritten(int number) {
        PerformanceYear year = new PerformanceYear(number);
        QrdaFile file = QrdaFile.group(number);
        QrdaMeasure.all(year).forEach(measure -> file.measure(written(year, measure)));

        QppSubmission read = sound(file.read()).submission();
        assertThat(read.submission().measures()).hasSizeGreaterThan(40);
        assertThat(sound(QrdaFile.of(read).read()).submission()).isEqualTo(read);
    }

    @Test
    void theExtensionOfTheDocumentMayBeMissing() {
        QrdaFile file = QrdaFile.group(2023).guide("").measure("236", 100, 80);

        assertThat(sound(file.read()).submission().submission().year()).hasToString("2023");
    }

    @ParameterizedTest
    @CsvSource({"20240201, 20240531", "20240101000000, 20241231235959", "20240101120000+0500, 20241231"})
    void thePeriodMayBeShorterAndHaveATime(String low, String high) {
        QrdaFile file = QrdaFile.group(2024).period(low, high).measure("236", 100, 80);

        assertThat(sound(file.read()).submission().submission().year()).hasToString("2024");
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 100, 80",
        ".8, 100, 80",
        "0.80000, 100, 80",
        ".333333, 90, 30",
        ".3334, 90, 30",
        "1, 5, 5",
        "0, 5, 0",
        "'', 0, 0",
        "0, 0, 0"
    })
    void aStatedRateThatFitsItsCountsIsNotMentioned(String rate, long denominator, long numerator) {
        QrdaFile file = QrdaFile.group(2024)
                .measure(QrdaMeasure.of(2024, "236")
                        .group(denominator, numerator, 0, 0)
                        .rate(0, rate));

        assertThat(sound(file.read()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfElementsAndAttributesDoesNotMatter(long seed) {
        QrdaFile file = QrdaFile.individual(2025)
                .pathway("G0053")
                .interoperability("600", "800")
                .measure(QrdaMeasure.of(2025, "143").group(10, 5, 0, 0).group(20, 9, 0, 0))
                .measure(QrdaMeasure.of(2025, "370").group(90, 40, 10, 0));
        String shuffled = file.xml(new Random(seed));

        QppReading.Sound read = sound(read(shuffled, true));
        assertThat(shuffled).isNotEqualTo(file.xml());
        assertThat(read.submission().entity())
                .isEqualTo(sound(read(file.xml(), true)).submission().entity());
        assertThat(byMeasure(read)).isEqualTo(byMeasure(sound(read(file.xml(), true))));
        assertThat(QrdaFile.withoutLines(read.warnings()))
                .containsExactlyInAnyOrderElementsOf(
                        QrdaFile.withoutLines(sound(read(file.xml(), true)).warnings()));
    }

    @Test
    void elementsOfOtherVocabulariesAndPrefixesMeanTheSame() {
        String xml = QrdaFile.group(2024).measure("236", 100, 80).xml();
        String prefixed = xml.replace("xmlns=", "xmlns:cda=")
                .replaceAll("<(/?)([A-Za-z])", "<$1cda:$2")
                .replace("<cda:title/>", "<templateId xmlns=\"urn:other\" root=\"x\"/><!-- a remark --><?look away?>");

        assertThat(results(prefixed)).isEqualTo(results(xml));
    }

    @Test
    void aByteOrderMarkAndUtf16AreUnderstood() {
        String xml = QrdaFile.group(2024).measure("236", 100, 80).xml();
        byte[] utf16 = ("\uFEFF" + xml.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16BE);

        assertThat(results("\uFEFF" + xml)).isEqualTo(results(xml));
        assertThat(sound(QrdaFile.read(utf16, false)).submission())
                .isEqualTo(sound(read(xml)).submission());
    }

    @Test
    void aStreamIsReadLikeItsBytes() throws IOException {
        byte[] bytes = QrdaFile.group(2024).measure("236", 100, 80).bytes();

        assertThat(new QrdaFiles(MeasureCatalogs::of, OtherPrograms.REFUSED).read(new ByteArrayInputStream(bytes)))
                .isEqualTo(QrdaFile.read(bytes, false));
    }

    @Test
    void otherCategoriesAreNotScored() {
        assertThat(QrdaFile.warnings(QrdaFile.group(2024)
                        .measure("236", 100, 80)
                        .interoperability("600", "800")
                        .xml()))
                .containsExactly("section: The file also reports Promoting Interoperability, but only quality is"
                        + " scored from a file. Enter that category's score by itself for a final score.");
    }

    @Test
    void otherCategoriesAreCounted() {
        QrdaFile file = QrdaFile.group(2024).measure("236", 100, 80).interoperability("600", "800");

        assertThat(sound(file.read()).submission().unread())
                .containsExactly(new UnreadSet(PerformanceCategory.PROMOTING_INTEROPERABILITY, 1));
    }

    private static QrdaMeasure written(PerformanceYear year, Measure measure) {
        QrdaMeasure written = QrdaMeasure.of(year, measure.id().value());
        for (int i = 0; i < measure.strata().size(); i++) {
            if (!measure.strata().get(i).populations().isEmpty()) {
                written.group(100 + i, 60, 0, 0);
            }
        }
        return written;
    }

    private static int groups(int year, String measure) {
        return MeasureCatalogs.of(new PerformanceYear(year))
                .find(MeasureId.of(measure))
                .orElseThrow()
                .strata()
                .size();
    }

    private static Map<String, ReportedMeasure> byMeasure(QppReading.Sound read) {
        return read.submission().submission().measures().stream()
                .collect(Collectors.toMap(measure -> measure.measureId().value(), measure -> measure));
    }

    private static List<StratumResult> results(String xml) {
        return sound(read(xml)).submission().submission().measures().getFirst().results();
    }

    private static ReportedMeasure only(QrdaFile file) {
        List<ReportedMeasure> measures =
                sound(file.read()).submission().submission().measures();
        assertThat(measures).hasSize(1);
        return measures.getFirst();
    }

    private static BenchmarkKey key(String id) {
        return new BenchmarkKey(MeasureId.of(id), CollectionType.ELECTRONIC_CQM);
    }

    private static StratumResult rate(Counts counts) {
        return new StratumResult(Optional.empty(), counts, Optional.empty());
    }

    private static StratumResult stratum(String name, Counts counts) {
        return new StratumResult(Optional.of(name), counts, Optional.empty());
    }
}
