package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decile.core.fault.Shown;
import org.decile.core.file.CsvText;
import org.decile.core.file.FormulaGuard;
import org.decile.core.file.TableFault;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.file.TableRow;
import org.decile.core.mips.PerformanceYear;

/// Guides as a table: one row for each.
public final class QrdaGuideFile {
    static final String EXTENSION = "extension";
    static final String YEARS = "years";
    private static final String SOURCE = "source";
    private static final List<String> COLUMNS = List.of(EXTENSION, YEARS, SOURCE);

    private final List<QrdaGuide> guides = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private QrdaGuideFile() {}

    /// The names of all columns.
    public static List<String> columns() {
        return COLUMNS;
    }

    static QrdaGuides read(InputStream csv, TableFaults faults) throws IOException {
        QrdaGuideFile file = new QrdaGuideFile();
        new TableFile(COLUMNS, faults).read(csv, file::add);
        if (faults.isEmpty() && file.guides.isEmpty()) {
            faults.add(TableFault.ofFile(
                    "The table has column names, but no guide.", "Add a row for each guide of the year."));
        }
        return new QrdaGuides(file.guides);
    }

    /// The guides of a year as CSV, which [QrdaGuides#read] takes; the columns alone where there are none. One that is
    /// known from several sources has one row with all of them.
    public static String write(List<QrdaGuide> guides, PerformanceYear year) {
        Map<String, String> sources = new LinkedHashMap<>();
        guides.forEach(guide -> sources.merge(guide.extension(), guide.source(), QrdaGuideFile::both));
        List<List<String>> rows = new ArrayList<>();
        sources.forEach((extension, source) -> rows.add(List.of(extension, year.toString(), FormulaGuard.put(source))));
        return CsvText.of(COLUMNS, rows);
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private void add(TableRow row) {
        Optional<String> extension = extension(row);
        NavigableSet<PerformanceYear> years = years(row);
        if (extension.isEmpty()) {
            return;
        }
        Integer other = lines.putIfAbsent(extension.get(), row.line());
        if (other != null) {
            row.fault(
                    EXTENSION,
                    "Row %d already says for which years this guide is.".formatted(other),
                    "Keep one of the two, with all its years and semicolons between them.");
            return;
        }
        guides.add(new QrdaGuide(extension.get(), years, row.text(SOURCE)));
    }

    private static Optional<String> extension(TableRow row) {
        Optional<String> text = row.needed(EXTENSION, "Write the extension of the document's template.");
        if (text.isPresent() && !isDay(text.get())) {
            row.fault(
                    EXTENSION,
                    "%s is not the extension of a guide.".formatted(Shown.quoted(text.get())),
                    "Write year, month and day with hyphens, as the guide does; spreadsheets may have changed it.");
            return Optional.empty();
        }
        return text;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static NavigableSet<PerformanceYear> years(TableRow row) {
        return Arrays.stream(row.text(YEARS).split(";", -1))
                .flatMap(text -> year(text.strip(), row).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<PerformanceYear> year(String text, TableRow row) {
        try {
            return Optional.of(PerformanceYear.of(text));
        } catch (IllegalArgumentException notAYear) {
            row.fault(YEARS, "This is not a performance year.", "Write years in four digits, semicolons between them.");
            return Optional.empty();
        }
    }
}
