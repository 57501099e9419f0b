package org.decile.command.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.decile.command.table.ExitStatus;
import org.decile.command.table.TableInput;
import org.decile.core.benchmark.BenchmarkDerivation;
import org.decile.core.benchmark.Bootstrap;
import org.decile.core.benchmark.Derivation;
import org.decile.core.benchmark.DerivedBenchmarksCsv;
import org.decile.core.benchmark.LadderFormat;
import org.decile.core.benchmark.ReporterRatesCsv;
import org.decile.core.benchmark.Reporters;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.PercentileMethod;
import org.decile.core.policy.DerivationPolicy.CountedRates;
import org.decile.core.policy.DerivationRules;
import org.decile.core.policy.NoPolicyException;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile derive-benchmarks`: makes benchmarks from the rates of many reporters and prints them in CMS's form.
@Command(
        mixinStandardHelpOptions = true,
        name = "derive-benchmarks",
        description = {
            "Makes benchmarks from the rates of many reporters, in CMS's form of the year.",
            "Standard error names every measure and collection type that gets none, and why."
        })
public final class DeriveCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RATES.csv",
            description = "Columns measureId,submissionMethod,performanceRate,caseCount,dataCompleteness.")
    private Path rates = Path.of("");

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The performance year of the rates.")
    private String year = "";

    @Option(
            names = "--percentiles",
            paramLabel = "METHOD",
            description = "averaging (as CMS seems to do) or interpolation; by default as the year's rules say.")
    private Optional<String> percentiles = Optional.empty();

    @Option(
            names = "--counted-rates",
            paramLabel = "CHOICE",
            description = "above-zero (as the regulation says) or below-hundred-if-inverse; by default as the year's "
                    + "rules say.")
    private Optional<String> countedRates = Optional.empty();

    @Option(
            names = "--uncertainty",
            paramLabel = "FILE",
            description = "Writes each bound with its bootstrap interval to this file.")
    private Optional<Path> uncertainty = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "Bootstrap draws; default 1000.")
    private Optional<Integer> draws = Optional.empty();

    @Option(names = "--confidence", paramLabel = "PCT", description = "Confidence of the intervals; default 95.")
    private Optional<Integer> confidence = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Where the random numbers begin; default 1.")
    private Optional<Long> seed = Optional.empty();

    @Override
    public Integer call() {
        PerformanceYear performanceYear = performanceYear();
        DerivationRules rules = rules(performanceYear);
        if (uncertainty.isEmpty() && (draws.isPresent() || confidence.isPresent() || seed.isPresent())) {
            throw usage("--draws, --confidence and --seed need --uncertainty, which names the file to write.");
        }
        Optional<Bootstrap> bootstrap = uncertainty.map(_ -> bootstrap());
        Reporters reporters = new Reporters(rules, MeasureCatalogs.of(performanceYear));
        boolean sound = new TableInput(spec.commandLine(), rates)
                .isSound((stream, faults) ->
                        new ReporterRatesCsv(MeasureCatalogs.of(performanceYear), faults).read(stream, reporters::add));
        if (!sound) {
            return ExitStatus.INVALID_INPUT;
        }
        print(new BenchmarkDerivation(rules, bootstrap).derive(reporters.groups()), performanceYear, bootstrap);
        return ExitStatus.DONE;
    }

    private void print(List<Derivation> results, PerformanceYear performanceYear, Optional<Bootstrap> bootstrap) {
        List<Derivation.Derived> derived = results.stream()
                .filter(Derivation.Derived.class::isInstance)
                .map(Derivation.Derived.class::cast)
                .toList();
        bootstrap.ifPresent(way -> write(DerivedBenchmarksCsv.uncertainty(derived, way)));
        spec.commandLine()
                .getOut()
                .print(DerivedBenchmarksCsv.benchmarks(derived, performanceYear, LadderFormat.of(performanceYear)));
        spec.commandLine().getOut().flush();
        results.stream()
                .filter(Derivation.NotDerived.class::isInstance)
                .map(Derivation.NotDerived.class::cast)
                .forEach(none -> spec.commandLine()
                        .getErr()
                        .printf(
                                "%s, %s: no benchmark. %s%n",
                                none.key().measureId(),
                                none.key().collectionType().code(),
                                none.text()));
        spec.commandLine().getErr().flush();
    }

    private void write(String table) {
        Path file = uncertainty.orElseThrow();
        try {
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "The file for --uncertainty cannot be written. Check its folder.", e);
        }
    }

    private DerivationRules rules(PerformanceYear performanceYear) {
        try {
            DerivationRules ofYear = DerivationRules.of(Policies.builtIn().find(performanceYear, RuleSetId.CMS));
            DerivationRules rules = percentiles
                    .map(word -> ofYear.with(choice("--percentiles", word, PercentileMethod::find)))
                    .orElse(ofYear);
            return countedRates
                    .map(word -> rules.with(choice("--counted-rates", word, CountedRates::find)))
                    .orElse(rules);
        } catch (NoPolicyException e) {
            throw usage("There are no rules for %s. Known years are %s to %s."
                    .formatted(
                            performanceYear,
                            Policies.builtIn().years().first(),
                            Policies.builtIn().years().last()));
        }
    }

    private Bootstrap bootstrap() {
        try {
            return new Bootstrap(
                    draws.orElse(Bootstrap.DEFAULT.draws()),
                    confidence.orElse(Bootstrap.DEFAULT.confidence()),
                    seed.orElse(Bootstrap.DEFAULT.seed()));
        } catch (IllegalArgumentException e) {
            throw usage("With --uncertainty the %s.".formatted(e.getMessage()));
        }
    }

    private PerformanceYear performanceYear() {
        try {
            return PerformanceYear.of(year);
        } catch (IllegalArgumentException e) {
            throw usage("--year must be a performance year such as 2024.");
        }
    }

    private <T> T choice(String option, String word, Function<String, Optional<T>> find) {
        return find.apply(word)
                .orElseThrow(() -> usage("%s does not know this word; the help lists its words.".formatted(option)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
