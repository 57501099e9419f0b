package org.decile.core.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;

/// Reads the measurements of quality measurement sets.
final class QppMeasurements {
    private final MeasureCatalog catalog;
    private final Faults warnings;
    private final Map<BenchmarkKey, String> places = new HashMap<>();

    QppMeasurements(MeasureCatalog catalog, Faults warnings) {
        this.catalog = catalog;
        this.warnings = warnings;
    }

    /// The measures of a set as far as they can be read.
    List<ReportedMeasure> read(JsonPlace list, CollectionType type) {
        List<ReportedMeasure> measures = new ArrayList<>();
        list.objects().forEach(place -> measurement(place, type).ifPresent(measures::add));
        return measures;
    }

    private Optional<ReportedMeasure> measurement(JsonPlace place, CollectionType type) {
        place.knows(QppFields.MEASUREMENT, warnings, "It is not used; check its spelling.");
        Optional<Measure> measure = measure(place.field("measureId"));
        if (measure.isEmpty() || !canBeSubmitted(place, measure.get(), type)) {
            return Optional.empty();
        }
        BenchmarkKey key = new BenchmarkKey(measure.get().id(), type);
        boolean first = isFirst(place, key);
        JsonPlace value = place.field("value");
        if (!value.isObject("Write the counts of the measure in braces, such as {\"performanceMet\": 90, ...}.")) {
            return Optional.empty();
        }
        QppValue read = new QppValue(value, measure.get(), type, warnings);
        Optional<Boolean> endToEnd = read.endToEnd();
        List<StratumResult> results = read.results();
        return first && endToEnd.isPresent() && !results.isEmpty()
                ? Optional.of(new ReportedMeasure(key, results, endToEnd.get()))
                : Optional.empty();
    }

    private Optional<Measure> measure(JsonPlace place) {
        String remedy = "Write three digits such as 001, or the name of a QCDR measure such as ACRAD15.";
        Optional<MeasureId> id = place.needed(FaultKind.MEASURE, "The measure id is missing.", remedy)
                .flatMap(text -> id(text, place, remedy));
        Optional<Measure> measure = id.flatMap(catalog::find);
        if (id.isPresent() && measure.isEmpty()) {
            place.fault(
                    FaultKind.MEASURE,
                    UnknownMeasure.problem(id.get(), catalog),
                    UnknownMeasure.remedy(id.get(), catalog));
        }
        return measure;
    }

    private static Optional<MeasureId> id(String text, JsonPlace place, String remedy) {
        try {
            return Optional.of(MeasureId.of(text));
        } catch (IllegalArgumentException notAnId) {
            place.fault(FaultKind.MEASURE, "%s is not a measure id.".formatted(place.quoted()), remedy);
            return Optional.empty();
        }
    }

    private static boolean canBeSubmitted(JsonPlace place, Measure measure, CollectionType type) {
        if (measure.isCollectedBy(type)) {
            return true;
        }
        place.fault(
                FaultKind.COLLECTION_TYPE,
                CollectionTypeWords.notCollected(measure, type),
                CollectionTypeWords.collected(measure));
        return false;
    }

    private boolean isFirst(JsonPlace place, BenchmarkKey key) {
        String other = places.putIfAbsent(key, place.path());
        if (other != null) {
            place.fault(
                    FaultKind.DUPLICATE,
                    "Measure %s stands in %s already.".formatted(key.measureId(), other),
                    "Keep one of the two.");
        }
        return other == null;
    }
}
