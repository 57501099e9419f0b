package org.decile.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// A run of the command: what it wrote, and how it ended.
///
/// @param status exit status
/// @param out what stands on standard output
/// @param errors what stands on standard error
public record Run(int status, String out, String errors) {

    public static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine line = Decile.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = line.execute(words);
        return new Run(status, out.toString(), errors.toString());
    }
}
