package org.decile.command.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.NoPolicyException;
import org.decile.core.policy.Policies;
import org.decile.core.policy.PolicyDifference;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./decile rules`: a year's rules, or what differs between two.
@Command(
        name = "rules",
        description = "Prints a year's rules with unit and law of every figure, or what differs between two.",
        footer = {
            "",
            "  ./decile rules                          the years and readings there are",
            "  ./decile rules 2024                     the rules of 2024",
            "  ./decile rules 2023 2024                what changed from 2023 to 2024",
            "  ./decile rules 2018:cms 2018:aafp-summary   what two readings of one year differ in"
        })
public final class RulesCommand implements Callable<Integer> {
    private static final int TWO = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Parameters(
            paramLabel = "YEAR[:RULES]",
            arity = "0..2",
            description = "One year, or two to compare; after a colon the reading of its rules.")
    private List<String> named = List.of();

    @Option(names = "--rules", paramLabel = "ID", description = "The reading where YEAR names none; cms by default.")
    private String rules = RuleSetId.CMS.value();

    @Override
    public Integer call() {
        Policies policies = Policies.builtIn();
        List<QualityPolicy> chosen = new ArrayList<>();
        named.forEach(name -> chosen.add(find(policies, name)));
        String text = switch (chosen.size()) {
            case 0 -> list(policies);
            case TWO -> RulesText.of(PolicyDifference.between(chosen.getFirst(), chosen.getLast()));
            default -> RulesText.of(chosen.getFirst());
        };
        commandLine().getOut().print(text);
        commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private QualityPolicy find(Policies policies, String name) {
        int colon = name.indexOf(':');
        try {
            PerformanceYear year = PerformanceYear.of(colon < 0 ? name : name.substring(0, colon));
            return policies.find(year, new RuleSetId(colon < 0 ? rules : name.substring(colon + 1)));
        } catch (NoPolicyException | IllegalArgumentException e) {
            throw new ParameterException(
                    commandLine(), "%s. ./decile rules lists all.".formatted(String.valueOf(e.getMessage())));
        }
    }

    private static String list(Policies policies) {
        return policies.years().stream()
                .map(year -> "%s: %s\n"
                        .formatted(
                                year,
                                policies.ruleSets(year).stream()
                                        .map(RuleSetId::value)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("not started by picocli");
        }
        return spec.commandLine();
    }
}
