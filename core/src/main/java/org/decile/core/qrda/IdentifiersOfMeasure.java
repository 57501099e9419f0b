package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.decile.core.fault.Shown;
import org.decile.core.file.TableRow;
import org.decile.core.measure.Measure;
import org.decile.core.measure.Stratum;
import org.decile.core.submission.ScoredStrata;

/// The rows of one measure in a table of identifiers.
final class IdentifiersOfMeasure {
    private final Measure measure;
    private final String uuid;
    private final TableRow first;
    private final TreeMap<Integer, Rate> rates = new TreeMap<>();
    private boolean sound = true;
    private boolean apart;

    private record Rate(Stratum stratum, TableRow row) {}

    /// @param first the first row of it
    IdentifiersOfMeasure(Measure measure, String uuid, TableRow first) {
        this.measure = measure;
        this.uuid = uuid;
        this.first = first;
    }

    Measure measure() {
        return measure;
    }

    /// Where it begins in the file.
    int line() {
        return first.line();
    }

    void add(String other, IdentifierCells.Rate rate, TableRow row) {
        if (!QrdaText.guid(other).equals(QrdaText.guid(uuid))) {
            row.fault(
                    QrdaIdentifierFile.UUID,
                    "Row %d gives measure %s another identifier.".formatted(line(), measure.id()),
                    "All rows of a measure carry the same one.");
        }
        apart |= rate.apart();
        rate.index().ifPresentOrElse(index -> put(index, rate.stratum(), row), () -> sound = false);
    }

    /// Looks at the measure as a whole, once all its rows are here.
    void check() {
        if (sound) {
            order();
            names();
            populations();
        }
    }

    MeasureIdentifiers identifiers() {
        return new MeasureIdentifiers(
                uuid, rates.values().stream().map(Rate::stratum).toList());
    }

    private void put(int index, Stratum stratum, TableRow row) {
        Rate other = rates.putIfAbsent(index, new Rate(stratum, row));
        if (other == null) {
            return;
        }
        sound = false;
        row.fault(
                QrdaIdentifierFile.INDEX,
                "Row %d already is rate %d of measure %s.".formatted(other.row().line(), index, measure.id()),
                "Keep one of the two, or correct the number.");
    }

    private void order() {
        if (rates.lastKey() != rates.size() - 1) {
            rates.lastEntry()
                    .getValue()
                    .row()
                    .fault(
                            QrdaIdentifierFile.INDEX,
                            "The rows of measure %s do not count its rates from 0 on.".formatted(measure.id()),
                            "Add the rate that is missing, or correct the numbers.");
        }
    }

    /// A measure that is scored by several rates is read by their names.
    private void names() {
        List<String> missing = new ArrayList<>(ScoredStrata.names(measure));
        if (missing.isEmpty()) {
            return;
        }
        String choice = "Write one of %s, each once.".formatted(String.join(", ", missing));
        for (Rate rate : rates.values()) {
            String name = rate.stratum().name();
            if (!missing.remove(name)) {
                rate.row()
                        .fault(
                                QrdaIdentifierFile.NAME,
                                "%s is not a further rate of measure %s.".formatted(Shown.quoted(name), measure.id()),
                                choice);
            }
        }
        if (!missing.isEmpty()) {
            first.fault(
                    QrdaIdentifierFile.NAME,
                    "Measure %s lacks the rate %s.".formatted(measure.id(), String.join(", ", missing)),
                    "Add a row for it; its populations stay empty where files do not tell it apart.");
        }
    }

    private void populations() {
        if (!apart) {
            first.fault(
                    QrdaIdentifierFile.UUID,
                    "Measure %s has no populations.".formatted(measure.id()),
                    "Write their identifiers for at least one of its rates.");
        }
    }
}
