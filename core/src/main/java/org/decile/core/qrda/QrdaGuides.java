package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decile.core.file.TableFaults;
import org.decile.core.file.TableFile;
import org.decile.core.file.TableRow;
import org.decile.core.mips.PerformanceYear;

/// Which of CMS's guides for QRDA III files is for which performance years. A file names its guide by the extension of
/// the document's template, such as `2022-12-01`.
public final class QrdaGuides {
    private static final String EXTENSION = "extension";
    private static final String YEARS = "years";
    private static final List<String> COLUMNS = List.of(EXTENSION, YEARS, "source");

    private final SortedMap<String, NavigableSet<PerformanceYear>> years;

    private QrdaGuides(Map<String, NavigableSet<PerformanceYear>> years) {
        this.years = new TreeMap<>(years);
    }

    /// Those that are known today.
    public static QrdaGuides builtIn() {
        try (InputStream table = Objects.requireNonNull(QrdaGuides.class.getResourceAsStream("qrda-guides.csv"))) {
            TableFaults faults = new TableFaults();
            QrdaGuides guides = read(table, faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.kept().getFirst().text());
            }
            return guides;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a table with the columns `extension`, `years` (with semicolons between them) and `source`.
    ///
    /// @param faults takes what is wrong; what is read is then of no use
    /// @throws IOException when the stream cannot be read
    public static QrdaGuides read(InputStream csv, TableFaults faults) throws IOException {
        Map<String, NavigableSet<PerformanceYear>> years = new HashMap<>();
        new TableFile(COLUMNS, faults).read(csv, row -> {
            Optional<String> extension = row.needed(EXTENSION, "Write the extension of the document's template.");
            extension.ifPresent(some -> years.put(some, years(row)));
        });
        return new QrdaGuides(years);
    }

    /// These and further guides; of two for the same extension the further one counts.
    public QrdaGuides with(QrdaGuides further) {
        Map<String, NavigableSet<PerformanceYear>> all = new HashMap<>(years);
        all.putAll(further.years);
        return new QrdaGuides(all);
    }

    /// The years of a guide; empty when it is not known.
    Optional<NavigableSet<PerformanceYear>> find(String extension) {
        return Optional.ofNullable(years.get(extension));
    }

    /// `2016-11-01, 2017-07-01, ...`.
    String names() {
        return String.join(", ", years.keySet());
    }

    private static NavigableSet<PerformanceYear> years(TableRow row) {
        NavigableSet<PerformanceYear> years = new TreeSet<>();
        Arrays.stream(row.text(YEARS).split(";", -1))
                .forEach(text -> year(text.strip(), row).ifPresent(years::add));
        return years;
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
