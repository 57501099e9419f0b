package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decile.core.file.TableFaults;
import org.decile.core.mips.PerformanceYear;

/// Which of CMS's guides for QRDA III files is for which performance years.
public final class QrdaGuides {
    private final List<QrdaGuide> guides;
    private final SortedMap<String, NavigableSet<PerformanceYear>> years = new TreeMap<>();

    /// @param given one that stands twice from the same source is for the years of both
    QrdaGuides(List<QrdaGuide> given) {
        Map<List<String>, QrdaGuide> guides = new LinkedHashMap<>();
        for (QrdaGuide guide : given) {
            guides.merge(List.of(guide.extension(), guide.source()), guide, QrdaGuide::and);
            years.computeIfAbsent(guide.extension(), _ -> new TreeSet<>()).addAll(guide.years());
        }
        this.guides = List.copyOf(guides.values());
    }

    private static final class BuiltIn {
        static final QrdaGuides GUIDES = load();
    }

    /// Those that are known today.
    public static QrdaGuides builtIn() {
        return BuiltIn.GUIDES;
    }

    /// Reads a table with the columns `extension`, `years` (with semicolons between them) and `source`.
    ///
    /// @param faults takes what is wrong; what is read is then of no use
    /// @throws IOException when the stream cannot be read
    public static QrdaGuides read(InputStream csv, TableFaults faults) throws IOException {
        return QrdaGuideFile.read(csv, faults);
    }

    /// These and further guides; one that stands in both is for the years of both.
    public QrdaGuides with(QrdaGuides further) {
        List<QrdaGuide> all = new ArrayList<>(guides);
        all.addAll(further.guides);
        return new QrdaGuides(all);
    }

    public List<QrdaGuide> all() {
        return guides;
    }

    /// Those that are for a year.
    public List<QrdaGuide> of(PerformanceYear year) {
        return guides.stream().filter(guide -> guide.years().contains(year)).toList();
    }

    /// The years of a guide; empty when it is not known.
    Optional<NavigableSet<PerformanceYear>> find(String extension) {
        return Optional.ofNullable(years.get(extension));
    }

    /// `2016-11-01, 2017-07-01, ...`.
    String names() {
        return String.join(", ", years.keySet());
    }

    private static QrdaGuides load() {
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
}
