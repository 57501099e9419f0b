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
        System.exit(new CommandLine(new Decile()).execute(arguments));
    }
}
