package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.submission.ResultsFile.faulty;
import static org.decile.core.submission.ResultsFile.read;
import static org.decile.core.submission.ResultsFile.usable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureResultsCsvWriterTest {
    private static final List<Measure> MEASURES = ResultsFile.CATALOG.all();

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("results") List<ParticipantResult> results) {
        String text = MeasureResultsCsvWriter.write(ResultsFile.YEAR, ResultsFile.TIN, results);

        assertThat(usable(read(text)).results()).isEqualTo(results);
    }

    @Test
    void theTemplateHoldsTheColumnsAndTheYearOnly() {
        assertThat(MeasureResultsCsvWriter.template(ResultsFile.YEAR))
                .isEqualTo(ResultsFile.HEADER + "\r\n2024,,,,,,,,,,,,\r\n");
    }

    @ParameterizedTest
    @MethodSource("years")
    void theExampleOfEveryYearNeedsOnlyThePracticesOwnNumber(PerformanceYear year) {
        String example = MeasureResultsCsvWriter.example(MeasureCatalogs.of(year));
        TaxpayerIdentificationNumber tin = new TaxpayerIdentificationNumber("000000001");
        MeasureResultsCsv csv = new MeasureResultsCsv(tin, MeasureCatalogs.of(year));

        assertThat(faulty(csv.read(example.getBytes(StandardCharsets.UTF_8))).faults())
                .isNotEmpty()
                .allSatisfy(fault ->
                        assertThat(fault.problem()).isEqualTo("This is the example's number, not a practice's."));
        assertThat(usable(csv.read(example.replace("000000000", tin.digits()).getBytes(StandardCharsets.UTF_8)))
                        .results())
                .hasSizeGreaterThan(3);
    }

    static Stream<PerformanceYear> years() {
        return MeasureCatalogs.years().stream();
    }

    @Provide
    Arbitrary<List<ParticipantResult>> results() {
        Arbitrary<Optional<NationalProviderIdentifier>> npi = Arbitraries.strings()
                .numeric()
                .ofLength(10)
                .map(NationalProviderIdentifier::new)
                .optional();
        return Combinators.combine(
                        npi,
                        Arbitraries.of(MEASURES),
                        counts(),
                        Arbitraries.integers().between(0, 9))
                .as((who, measure, counts, choice) -> new ParticipantResult(who, reported(measure, counts, choice)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .uniqueElements(result -> List.of(result.npi(), result.measure().key()));
    }

    private static Arbitrary<Counts> counts() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000);
        return Combinators.combine(count, count, count, count)
                .as((met, notMet, exception, rest) ->
                        new Counts(met + notMet + exception + rest, met, notMet, 0, exception));
    }

    private static ReportedMeasure reported(Measure measure, Counts counts, int choice) {
        List<CollectionType> types =
                measure.availability().collectionTypes().stream().sorted().toList();
        CollectionType type = types.get(choice % types.size());
        Optional<Rate> rate =
                measure.metricType().rateIsSubmitted() ? Optional.of(new Rate(choice * 100_001L)) : Optional.empty();
        List<String> strata = ScoredStrata.names(measure);
        List<StratumResult> results = strata.isEmpty()
                ? List.of(new StratumResult(Optional.empty(), counts, rate))
                : strata.stream()
                        .map(name -> new StratumResult(Optional.of(name), counts, rate))
                        .toList();
        return new ReportedMeasure(new BenchmarkKey(measure.id(), type), results, choice > 4);
    }
}
