package org.decile.command.score;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.benchmark.BenchmarkFault;
import org.decile.core.fault.Fault;

/// Input that cannot be scored. Every line says where, what, and how to mend it; they may quote what stands there, so
/// that the message of the exception is none of them.
final class InputFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    private final transient List<String> lines;

    private InputFault(List<String> lines) {
        super("input that cannot be scored", null, false, false);
        this.lines = List.copyOf(lines);
    }

    /// @param place such as a file's name
    static InputFault of(String place, String sentences) {
        return new InputFault(List.of(place + ": " + sentences));
    }

    static InputFault ofResults(String place, List<Fault> faults, int further) {
        return of(place, faults.stream().map(Fault::text).toList(), further);
    }

    static InputFault ofBenchmarks(String place, List<BenchmarkFault> faults) {
        return of(place, faults.stream().map(BenchmarkFault::text).toList(), 0);
    }

    static InputFault ofTable(String place, List<String> faults, int further) {
        return of(place, faults, further);
    }

    /// What to print, a line for each fault.
    List<String> lines() {
        return lines;
    }

    private static InputFault of(String place, List<String> texts, int further) {
        List<String> lines = new ArrayList<>(
                texts.stream().limit(SHOWN).map(text -> place + ": " + text).toList());
        long more = texts.size() - (long) lines.size() + further;
        if (more > 0) {
            lines.add("%s: %,d further faults are not listed. Mend these first.".formatted(place, more));
        }
        return new InputFault(lines);
    }
}
