package org.decile.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.decile.core.exam.CaseLayout;
import org.decile.core.fault.Fault;
import org.decile.core.fault.Shown;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.table.CellRow;

/// Tells the kinds of tables apart by the names of their columns.
final class TableColumns {
    private static final int ENOUGH = 2;
    private static final int SHOWN = 5;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_ ]*");

    private final Map<FileFormat, List<String>> columns = new TreeMap<>();

    TableColumns() {
        columns.put(FileFormat.MEASURE_RESULTS, MeasureResultsCsv.columns());
        columns.put(FileFormat.REGISTRY_EXAMS, CaseLayout.EXAMS.titles());
        columns.put(FileFormat.PATIENTS, CaseLayout.PATIENTS.titles());
    }

    /// The kind with which the first row has most names in common, if there are at least two.
    Optional<FileFormat> find(CellRow row) {
        return CaseLayout.of(row)
                .map(layout -> switch (layout) {
                    case EXAMS -> FileFormat.REGISTRY_EXAMS;
                    case PATIENTS -> FileFormat.PATIENTS;
                })
                .or(() -> mostAlike(row.texts()));
    }

    private Optional<FileFormat> mostAlike(List<String> names) {
        List<String> plain = names.stream().map(TableColumns::plain).toList();
        FileFormat best = FileFormat.UNKNOWN;
        long most = ENOUGH - 1;
        for (Map.Entry<FileFormat, List<String>> known : columns.entrySet()) {
            long common = known.getValue().stream()
                    .map(TableColumns::plain)
                    .filter(plain::contains)
                    .count();
            if (common > most) {
                most = common;
                best = known.getKey();
            }
        }
        return Optional.of(best).filter(found -> found != FileFormat.UNKNOWN);
    }

    /// What to say of a first row that belongs to no kind. It is quoted only when each of its cells can be the name of
    /// a column: where the names are missing it is a person's row.
    Fault unknown(List<String> names) {
        List<String> cells = names.stream().filter(name -> !name.isEmpty()).toList();
        String seen = cells.stream().allMatch(cell -> NAME.matcher(cell).matches())
                ? "begins with "
                        + cells.stream().limit(SHOWN).map(Shown::quoted).collect(Collectors.joining(", "))
                : "holds no column names";
        String kinds = columns.entrySet().stream()
                .map(kind -> "%s (%s, ...)"
                        .formatted(
                                kind.getKey().label(),
                                kind.getValue().stream().limit(3).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
        return Fault.ofFile(
                "The columns of the table belong to no kind of file that is understood; its first row %s."
                        .formatted(seen),
                "Begin the table with the column names of one of these: %s.".formatted(kinds));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("_", "").replace(" ", "");
    }
}
