package org.decile.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.decile.core.fault.Fault;
import org.decile.core.intake.IntakeFile;

/// What does not hinder the use of a file, but should be known: a line for each, not too many of them.
public final class Remarks {
    private static final int SHOWN = 20;

    private Remarks() {}

    /// @param told warnings that are told elsewhere
    public static List<String> of(IntakeFile file, Set<Fault> told) {
        List<Fault> warnings = file.warnings().listed().stream()
                .filter(warning -> !told.contains(warning))
                .toList();
        List<String> lines = new ArrayList<>();
        warnings.stream().limit(SHOWN).forEach(warning -> lines.add(line(file, "warning", warning.text())));
        int further = Math.max(0, warnings.size() - SHOWN) + file.warnings().further();
        if (further > 0) {
            lines.add("%s: %,d further warnings are not listed; ./decile check counts them by kind."
                    .formatted(file.name(), further));
        }
        file.notChecked().forEach(sentence -> lines.add(line(file, "not checked", sentence)));
        return lines;
    }

    private static String line(IntakeFile file, String kind, String sentences) {
        return "%s: %s: %s".formatted(file.name(), kind, sentences);
    }
}
