package org.decile.command;

import org.decile.command.attribution.AttributeCommand;
import org.decile.command.benchmark.DeriveCommand;
import org.decile.command.data.DataCommand;
import org.decile.command.intake.CheckCommand;
import org.decile.command.intake.ConvertCommand;
import org.decile.command.rules.RulesCommand;
import org.decile.command.run.RunCommand;
import org.decile.command.score.ScoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/// The command line: names the task to do.
@Command(
        name = "decile",
        description = "The portal in which a medical practice sees, understands and improves its MIPS quality score.",
        subcommands = {
            RunCommand.class,
            ScoreCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            RulesCommand.class,
            AttributeCommand.class,
            DeriveCommand.class,
            DataCommand.class
        })
public final class Decile {

    private Decile() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// All commands. Wrong use is answered with one sentence and where the options are told, not with all of them.
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Decile());
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.findOption("--help") == null)
                .forEach(command -> command.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("This text.")
                        .build()));
        line.setParameterExceptionHandler((wrong, _) -> {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println("decile: " + wrong.getMessage());
            command.getErr()
                    .println("%s --help lists what it takes."
                            .formatted(command.getCommandSpec().qualifiedName().replaceFirst("decile", "./decile")));
            command.getErr().flush();
            return CommandLine.ExitCode.USAGE;
        });
        return line;
    }
}
