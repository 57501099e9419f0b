package org.decile.command.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.decile.command.intake.IntakeOptions;
import org.decile.command.table.ExitStatus;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile score`: scores submissions and tables of measure results, offline.
@Command(
        name = "score",
        description = "Scores quality submissions, with the reason and the law behind every point.",
        footer = {
            "",
            "FILE is a submission in the JSON form of CMS's submissions service, a file with one such submission on each"
                    + " line, QRDA Category III, a table (CSV or XLSX) of measure results, of a registry's exams or of"
                    + " cases, or a ZIP archive of such files. Several files of one participant and year are one"
                    + " submission.",
            "Exit status: 0 scored, 2 wrong use, 3 some input could not be scored."
        })
public final class ScoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to score.")
    private List<Path> files = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = Words.OfYear.class,
            description = "The performance year, to be sure: the files say it themselves.")
    private @Nullable PerformanceYear year;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            converter = Words.OfRules.class,
            description = "The reading of the year's rules: cms (default), or a summary such as acr-summary.")
    private RuleSetId rules = RuleSetId.CMS;

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Mixin
    private PriorOptions prior = new PriorOptions();

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description = "A table of measures in the place of the built-in one of its year.")
    private @Nullable Path measures;

    @Option(
            names = "--benchmarks",
            paramLabel = "FILE",
            description = "A table of benchmarks in the place of the built-in one of its year.")
    private @Nullable Path benchmarks;

    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "The form of the result; text by default.")
    private String format = "text";

    @Override
    public Integer call() {
        CommandLine line = commandLine();
        Output output = new Output(format(), line.getOut(), line.getErr());
        Policies policies = Policies.builtIn();
        Stream.of(who.objection(), prior.objection(), objection(policies))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(this::refuse);
        try {
            who.readMembers();
            Tables tables = Tables.of(measures, benchmarks, Optional.ofNullable(year));
            Input input = new Input(intake.settings(commandLine(), tables::measures));
            Optional<PriorResults> before =
                    prior.file == null ? Optional.empty() : Optional.of(PriorResults.read(prior.file, input, who));
            ScoreRun run = new ScoreRun(who, prior, before, year, new Scoring(policies, tables, rules), output);
            input.read(files, run);
            run.finish();
        } catch (InputFault e) {
            output.fault(e);
        }
        return output.isFaulty() ? ExitStatus.INVALID_INPUT : ExitStatus.DONE;
    }

    private Output.Format format() {
        return Stream.of(Output.Format.values())
                .filter(some -> some.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .orElseThrow(() -> refusal("--format is text or json, but is \"%s\".".formatted(format)));
    }

    private Optional<String> objection(Policies policies) {
        boolean known = policies.years().stream()
                .anyMatch(some -> (year == null || year.equals(some))
                        && policies.lookUp(some, rules).isPresent());
        return known
                ? Optional.empty()
                : Optional.of("There are no rules \"%s\"%s; ./decile rules lists those of each year."
                        .formatted(rules, year == null ? "" : " of " + year));
    }

    private void refuse(String sentence) {
        throw refusal(sentence);
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(commandLine(), sentence);
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return spec.commandLine();
    }
}
