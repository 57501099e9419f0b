package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.decile.core.file.TableFaults;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// Identifiers of measures and populations that came after the official tables were built in, such as those of a year
/// for which CMS had published none. They stand in place of the official ones of their years.
public final class QrdaIdentifiers {
    private static final QrdaIdentifiers NONE = new QrdaIdentifiers(Map.of());

    private final Map<PerformanceYear, SortedMap<MeasureId, MeasureIdentifiers>> years;

    QrdaIdentifiers(Map<PerformanceYear, SortedMap<MeasureId, MeasureIdentifiers>> years) {
        this.years = Map.copyOf(years);
    }

    public static QrdaIdentifiers none() {
        return NONE;
    }

    /// Reads a table with the columns of the official `strata.csv`: one row for each rate of a measure.
    /// Rows without any identifier are passed over.
    ///
    /// @param catalogs the measures of each year that has any
    /// @param faults takes what is wrong; what is read is then of no use
    /// @throws IOException when the stream cannot be read
    public static QrdaIdentifiers read(
            InputStream csv, Function<PerformanceYear, MeasureCatalog> catalogs, TableFaults faults)
            throws IOException {
        return QrdaIdentifierFile.read(csv, catalogs, faults);
    }

    /// Those of the official table; none for a year for which CMS had not published them.
    public static SortedMap<MeasureId, MeasureIdentifiers> official(MeasureCatalog catalog) {
        SortedMap<MeasureId, MeasureIdentifiers> official = new TreeMap<>();
        for (Measure measure : catalog.all()) {
            measure.electronic()
                    .flatMap(some -> some.uuid())
                    .ifPresent(uuid -> official.put(measure.id(), new MeasureIdentifiers(uuid, measure.strata())));
        }
        return official;
    }

    /// These and further ones; of a year that both have the further ones count.
    public QrdaIdentifiers with(QrdaIdentifiers further) {
        Map<PerformanceYear, SortedMap<MeasureId, MeasureIdentifiers>> all = new HashMap<>(years);
        all.putAll(further.years);
        return new QrdaIdentifiers(all);
    }

    /// The years that these are for.
    public Set<PerformanceYear> years() {
        return years.keySet();
    }

    /// By what files of a year are read: these, or the official ones where these say nothing about the year.
    public SortedMap<MeasureId, MeasureIdentifiers> of(MeasureCatalog catalog) {
        SortedMap<MeasureId, MeasureIdentifiers> later = years.get(catalog.year());
        return later == null ? official(catalog) : new TreeMap<>(later);
    }
}
