package org.decile.command.table;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// What a command said when it ran.
///
/// @param status the exit status
/// @param out standard output
/// @param err standard error
public record Run(int status, String out, String err) {

    public static Run of(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Run(status, out.toString(), err.toString());
    }

    /// Standard error without picocli's text on how to use the command.
    public String firstError() {
        return err.lines().findFirst().orElse("");
    }
}
