package org.decile.command;

import org.decile.command.rules.RulesCommand;
import org.decile.command.run.RunCommand;
import org.decile.command.score.ScoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: names the task to do.
@Command(
        name = "decile",
        description = "The portal in which a medical practice sees, understands and improves its MIPS quality score.",
        subcommands = {RunCommand.class, ScoreCommand.class, RulesCommand.class})
public final class Decile {

    private Decile() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// All commands. Wrong use is answered with one sentence and where the options are told, not with all of them.
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Decile());
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
