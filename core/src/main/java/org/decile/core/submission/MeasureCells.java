package org.decile.core.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.fault.Shown;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;

/// Reads which rate of which measure a row holds.
final class MeasureCells {
    private final MeasureCatalog catalog;
    private final Faults faults;

    MeasureCells(MeasureCatalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    Optional<Measure> measure(ResultRow row) {
        Optional<MeasureId> id = id(row);
        Optional<Measure> measure = id.flatMap(catalog::find);
        if (id.isPresent() && measure.isEmpty()) {
            faults.add(row.fault(
                    FaultKind.MEASURE,
                    ResultsColumn.MEASURE,
                    UnknownMeasure.problem(id.get(), catalog),
                    UnknownMeasure.remedy(id.get(), catalog)));
        }
        return measure;
    }

    Optional<CollectionType> collectionType(ResultRow row, Optional<Measure> measure) {
        String text = row.text(ResultsColumn.COLLECTION_TYPE);
        Optional<CollectionType> type = CollectionTypeWords.find(text);
        if (type.isEmpty()) {
            collectionType(
                    row,
                    text.isEmpty()
                            ? "The collection type is missing."
                            : "%s is not a collection type.".formatted(Shown.quoted(text)),
                    "Write one of %s.".formatted(CollectionTypeWords.choice()));
        } else if (measure.isPresent() && !measure.get().isCollectedBy(type.get())) {
            notCollected(row, measure.get(), type.get());
            return Optional.empty();
        }
        return type;
    }

    /// CMS's spelling of the stratum, or none for a measure without strata; empty when the cell has a fault.
    Optional<Optional<String>> stratum(ResultRow row, Measure measure) {
        String text = row.text(ResultsColumn.STRATUM);
        List<String> names = ScoredStrata.names(measure);
        if (names.isEmpty()) {
            return noStratum(row, text, measure);
        }
        Optional<String> name =
                names.stream().filter(known -> known.equalsIgnoreCase(text)).findFirst();
        if (name.isEmpty()) {
            stratum(
                    row,
                    text.isEmpty()
                            ? "Measure %s is reported in strata.".formatted(measure.id())
                            : "Measure %s has no stratum %s.".formatted(measure.id(), Shown.quoted(text)),
                    "Write one of %s.".formatted(String.join(", ", names)));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<Optional<String>> noStratum(ResultRow row, String text, Measure measure) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        stratum(row, "Measure %s has no strata.".formatted(measure.id()), "Leave the cell empty.");
        return Optional.empty();
    }

    private Optional<MeasureId> id(ResultRow row) {
        String text = row.text(ResultsColumn.MEASURE);
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException notAnId) {
            faults.add(row.fault(
                    FaultKind.MEASURE,
                    ResultsColumn.MEASURE,
                    text.isEmpty()
                            ? "The measure id is missing."
                            : "%s is not a measure id.".formatted(Shown.quoted(text)),
                    "Write three digits such as 001, or the name of a QCDR measure such as ACRAD15."));
            return Optional.empty();
        }
    }

    private void notCollected(ResultRow row, Measure measure, CollectionType type) {
        collectionType(row, CollectionTypeWords.notCollected(measure, type), CollectionTypeWords.collected(measure));
    }

    private void collectionType(ResultRow row, String problem, String remedy) {
        faults.add(row.fault(FaultKind.COLLECTION_TYPE, ResultsColumn.COLLECTION_TYPE, problem, remedy));
    }

    private void stratum(ResultRow row, String problem, String remedy) {
        faults.add(row.fault(FaultKind.STRATUM, ResultsColumn.STRATUM, problem, remedy));
    }
}
