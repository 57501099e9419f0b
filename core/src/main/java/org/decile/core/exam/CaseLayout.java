package org.decile.core.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.table.CellRow;

/// The two kinds of files that have a row for each case.
public enum CaseLayout {
    /// A registry's file: one row for each exam and measure, with codes.
    EXAMS,
    /// A plain file: one row for each patient and measure, with the outcome in a word.
    PATIENTS;

    /// How many of a registry's columns make its file.
    private static final int TELLING = 6;

    /// What kind of file begins with this row, if any.
    public static Optional<CaseLayout> of(CellRow header) {
        Set<String> cells = header.texts().stream().map(HeaderRow::plain).collect(Collectors.toSet());
        if (matches(EXAMS, cells) >= TELLING) {
            return Optional.of(EXAMS);
        }
        boolean patients = cells.contains("patientid") || cells.contains("outcome");
        return patients ? Optional.of(PATIENTS) : Optional.empty();
    }

    /// The names of all columns.
    public List<String> titles() {
        return Arrays.stream(CaseColumn.values())
                .flatMap(column -> column.title(this).stream())
                .toList();
    }

    Set<String> required() {
        return Arrays.stream(CaseColumn.values())
                .filter(column -> column.isRequired(this))
                .map(column -> column.title(this).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static long matches(CaseLayout layout, Set<String> cells) {
        return layout.titles().stream()
                .map(HeaderRow::plain)
                .filter(cells::contains)
                .count();
    }
}
