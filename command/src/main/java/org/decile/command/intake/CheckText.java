package org.decile.command.intake;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Shown;
import org.decile.core.intake.IntakeFile;

/// What came of checking files, for people.
final class CheckText {
    private static final int SHOWN = 5;

    private CheckText() {}

    static void print(List<IntakeFile> files, PrintWriter out) {
        for (IntakeFile file : files) {
            out.println(verdict(file));
            groups(file.faults(), "  ", out);
            if (!file.warnings().isEmpty()) {
                out.println("  Warnings, which do not hinder:");
                groups(file.warnings(), "    ", out);
            }
            if (!file.notChecked().isEmpty()) {
                out.println("  Not checked:");
                file.notChecked().forEach(sentence -> out.println("    " + sentence));
            }
        }
    }

    private static String verdict(IntakeFile file) {
        String read = file.format().hasRows() ? "%s read; ".formatted(counted(file.rows(), "row")) : "";
        String sound = file.faults().isEmpty()
                ? "all can be used."
                : file.faults().rows() > 0 && file.format().hasRows()
                        ? "%,d cannot be used.".formatted(file.faults().rows())
                        : "the file cannot be used as it is.";
        return "%s: %s. %s".formatted(file.name(), file.format().label(), capital(read + sound));
    }

    private static void groups(FaultList faults, String indent, PrintWriter out) {
        Map<FaultKind, List<Fault>> byKind =
                faults.listed().stream().collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.toList()));
        Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
        counts.putAll(faults.counts());
        counts.forEach((kind, count) -> {
            List<Fault> listed = byKind.getOrDefault(kind, List.of());
            out.println("%s%s: %,d".formatted(indent, kind.label(), count));
            listed.stream().limit(SHOWN).forEach(fault -> out.println(indent + "  " + text(fault)));
            if (count > SHOWN) {
                out.println("%s  and %,d more".formatted(indent, count - Math.min(SHOWN, listed.size())));
            }
        });
    }

    /// With what stands there, unless the sentences say it already.
    private static String text(Fault fault) {
        return fault.value()
                .filter(value -> !value.isBlank() && !fault.problem().contains(value))
                .map(value -> "%s What is there: %s".formatted(fault.text(), Shown.quoted(value)))
                .orElse(fault.text());
    }

    private static String counted(long count, String word) {
        return count == 1 ? "1 " + word : "%,d %ss".formatted(count, word);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
