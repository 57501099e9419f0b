package org.decile.core.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceCategory;

/// Reads the measurement sets of a submission: the quality measures in them, and whether the others are in form.
final class QppMeasurementSets {
    private static final String MEASUREMENTS = "measurements";
    private static final String METHOD = "submissionMethod";
    private static final String OLD_NAME_OF_PI = "aci";

    private final MeasureCatalog catalog;
    private final QppProgramRule programRule;
    private final Faults warnings;
    private final QppMeasurements measurements;
    private final Set<List<String>> seen = new HashSet<>();
    private final Map<BenchmarkKey, QppTerms> terms = new HashMap<>();
    private final List<UnreadSet> unread = new ArrayList<>();

    QppMeasurementSets(MeasureCatalog catalog, QppProgramRule programRule, Faults warnings) {
        this.catalog = catalog;
        this.programRule = programRule;
        this.warnings = warnings;
        this.measurements = new QppMeasurements(catalog, warnings);
    }

    /// The quality measures as far as they can be read.
    List<ReportedMeasure> read(JsonPlace root) {
        JsonPlace sets = root.field("measurementSets");
        if (!sets.node().isArray() || sets.node().isEmpty()) {
            sets.fault(
                    FaultKind.FIELD,
                    "The submission has no measurement sets.",
                    "Write them as a list, one for each category and way of reporting.");
            return List.of();
        }
        List<ReportedMeasure> measures = new ArrayList<>();
        sets.objects().forEach(set -> measures.addAll(set(set, root)));
        return measures;
    }

    /// What the set of each quality measure says; to be asked after reading.
    Map<BenchmarkKey, QppTerms> terms() {
        return terms;
    }

    /// The sets of other categories; to be asked after reading.
    List<UnreadSet> unread() {
        return unread;
    }

    private List<ReportedMeasure> set(JsonPlace set, JsonPlace root) {
        set.knows(QppFields.SET, warnings, "It is not used; check its spelling.");
        Optional<QppProgram> program = programRule.program(set, root);
        Optional<String> category = category(set.field("category"));
        Period period = period(set);
        unique(set, category, program);
        JsonPlace list = set.field(MEASUREMENTS);
        if (!list.node().isArray()) {
            list.fault(FaultKind.FIELD, "The set has no list of measurements.", "Write them as a list in brackets.");
            return List.of();
        }
        if (category.filter(PerformanceCategory.QUALITY.code()::equals).isPresent()) {
            List<ReportedMeasure> measures = method(set.field(METHOD))
                    .map(type -> measurements.read(list, type))
                    .orElse(List.of());
            QppTerms said = new QppTerms(
                    program.orElse(QppProgram.MIPS), cehrtId(set.field("cehrtId")), period.start(), period.end());
            measures.forEach(measure -> terms.put(measure.key(), said));
            return measures;
        }
        category.ifPresent(other -> {
            unread.add(new UnreadSet(named(other), list.node().size()));
            notScored(set, other);
        });
        return List.of();
    }

    private static Optional<String> category(JsonPlace place) {
        String remedy = "Write quality, ia or pi.";
        Optional<String> code = place.needed(FaultKind.FIELD, "The category is missing.", remedy);
        if (code.filter(some -> !isKnown(some)).isPresent()) {
            place.fault(FaultKind.FIELD, "%s is not a category.".formatted(place.quoted()), remedy);
            return Optional.empty();
        }
        return code;
    }

    private static boolean isKnown(String category) {
        return category.equals(OLD_NAME_OF_PI)
                || PerformanceCategory.find(category).isPresent();
    }

    private static PerformanceCategory named(String category) {
        return PerformanceCategory.find(category).orElse(PerformanceCategory.PROMOTING_INTEROPERABILITY);
    }

    private void notScored(JsonPlace set, String category) {
        set.tell(
                warnings,
                FaultKind.FIELD,
                "The category \"%s\" is read, but only quality is scored from a submission.".formatted(category),
                "Enter that category's score by itself for a final score.");
    }

    private static Optional<CollectionType> method(JsonPlace place) {
        String remedy = "Write one of %s.".formatted(CollectionType.codes());
        Optional<String> code = place.needed(FaultKind.COLLECTION_TYPE, "The submission method is missing.", remedy);
        Optional<CollectionType> type = code.flatMap(CollectionType::find);
        if (code.isPresent() && type.isEmpty()) {
            place.fault(FaultKind.COLLECTION_TYPE, "%s is not a submission method.".formatted(place.quoted()), remedy);
        }
        return type;
    }

    /// Nothing is scored by it, so that nothing hinges on its form.
    private Optional<String> cehrtId(JsonPlace place) {
        if (place.isAbsent()) {
            return Optional.empty();
        }
        if (place.node().isString() || place.node().isIntegralNumber()) {
            return Optional.of(place.node().asString().strip()).filter(id -> !id.isEmpty());
        }
        place.tell(
                warnings,
                FaultKind.FIELD,
                "The certification number is not a text, so it is left out.",
                "Write it in quotation marks.");
        return Optional.empty();
    }

    private record Period(Optional<LocalDate> start, Optional<LocalDate> end) {}

    private Period period(JsonPlace set) {
        Optional<LocalDate> start = date(set.field("performanceStart"));
        Optional<LocalDate> end = date(set.field("performanceEnd"));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            set.field("performanceEnd")
                    .fault(
                            FaultKind.YEAR,
                            "The performance period ends before it starts.",
                            "Correct one of the two dates.");
        }
        return new Period(start, end);
    }

    private Optional<LocalDate> date(JsonPlace place) {
        String remedy = "Write a day of %s, such as %s-01-01.".formatted(catalog.year(), catalog.year());
        try {
            Optional<LocalDate> date = place.text(FaultKind.YEAR, remedy).map(LocalDate::parse);
            date.filter(day -> !catalog.year().contains(day))
                    .ifPresent(day -> place.fault(
                            FaultKind.YEAR, "%s does not lie in %s.".formatted(day, catalog.year()), remedy));
            return date;
        } catch (DateTimeException notADate) {
            place.fault(FaultKind.YEAR, "%s is not a date.".formatted(place.quoted()), remedy);
            return Optional.empty();
        }
    }

    private void unique(JsonPlace set, Optional<String> category, Optional<QppProgram> program) {
        if (category.isEmpty() || program.isEmpty()) {
            return;
        }
        String method = set.field(METHOD).node().asString("");
        if (!seen.add(List.of(category.get(), method, program.get().code()))) {
            set.fault(
                    FaultKind.DUPLICATE,
                    "An earlier set has the same category, submission method and program.",
                    "Put the measurements of both into one set.");
        }
    }
}
