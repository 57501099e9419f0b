package org.decile.command.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/// Tells the person at the terminal what starts and how long it took.
///
/// @param out where the lines go; parts that start side by side each write whole lines
public record Progress(PrintStream out) {

    /// Work that takes a while.
    interface Step {
        void run() throws StartFailure;
    }

    void step(String what, Step step) throws StartFailure {
        out.println(what + " ...");
        Instant begin = Instant.now();
        step.run();
        out.println(what + " ... done in " + seconds(begin));
    }

    void say(String line) {
        out.println(line);
    }

    static String seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).plusMillis(500).toSeconds() + " s";
    }
}
