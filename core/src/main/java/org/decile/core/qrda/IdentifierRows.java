package org.decile.core.qrda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.decile.core.file.TableRow;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// Gathers the rows of a table of identifiers, and checks them against each other and the measures of their years.
final class IdentifierRows {
    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final Map<PerformanceYear, SortedMap<MeasureId, IdentifiersOfMeasure>> years = new TreeMap<>();
    private final Map<PerformanceYear, Map<String, IdentifiersOfMeasure>> owners = new HashMap<>();
    private final Set<Measure> halfRead = new HashSet<>();

    IdentifierRows(Function<PerformanceYear, MeasureCatalog> catalogs) {
        this.catalogs = catalogs;
    }

    /// Takes a row; one without any identifier says nothing and is passed over.
    void add(TableRow row) {
        IdentifierCells cells = new IdentifierCells(row);
        if (cells.isBlank()) {
            return;
        }
        Optional<Measure> measure = cells.measure(catalogs);
        Optional<String> uuid = cells.measureUuid();
        IdentifierCells.Rate rate = cells.rate();
        if (measure.isPresent() && uuid.isEmpty()) {
            halfRead.add(measure.get());
        }
        if (measure.isPresent() && uuid.isPresent()) {
            IdentifiersOfMeasure known = years.computeIfAbsent(measure.get().year(), _ -> new TreeMap<>())
                    .computeIfAbsent(measure.get().id(), _ -> new IdentifiersOfMeasure(measure.get(), uuid.get(), row));
            own(known, uuid.get(), row);
            known.add(uuid.get(), rate, row);
        }
    }

    /// What the rows come to, after a look at each measure as a whole.
    QrdaIdentifiers finished() {
        Map<PerformanceYear, SortedMap<MeasureId, MeasureIdentifiers>> finished = new HashMap<>();
        years.forEach((year, measures) -> {
            SortedMap<MeasureId, MeasureIdentifiers> ofYear = new TreeMap<>();
            measures.forEach((id, known) -> ofYear.put(id, finished(known)));
            finished.put(year, ofYear);
        });
        return new QrdaIdentifiers(finished);
    }

    private MeasureIdentifiers finished(IdentifiersOfMeasure known) {
        if (!halfRead.contains(known.measure())) {
            known.check();
        }
        return known.identifiers();
    }

    private void own(IdentifiersOfMeasure known, String uuid, TableRow row) {
        IdentifiersOfMeasure owner = owners.computeIfAbsent(known.measure().year(), _ -> new HashMap<>())
                .computeIfAbsent(QrdaText.guid(uuid), _ -> known);
        if (owner != known) {
            row.fault(
                    QrdaIdentifierFile.UUID,
                    "Row %d gives this identifier to measure %s."
                            .formatted(owner.line(), owner.measure().id()),
                    "Each measure has one of its own; compare them with CMS's table.");
        }
    }
}
