package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureId;
import org.decile.core.measure.Population;
import org.decile.core.qrda.ElectronicMeasures.Expected;
import org.decile.core.qrda.QrdaPopulations.Found;
import org.decile.core.qrda.ReadDocument.Observation;
import org.decile.core.qrda.ReadDocument.Organizer;
import org.decile.core.submission.CollectionTypeWords;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ScoredStrata;
import org.decile.core.submission.StratumResult;

/// Reads the measures of the quality section.
final class QrdaMeasures {
    private final Optional<ElectronicMeasures> electronic;
    private final Function<String, Optional<Measure>> elsewhere;
    private final boolean strict;
    private final Notes notes;
    private final Map<MeasureId, Integer> lines = new HashMap<>();

    /// @param electronic the measures of the year; empty when the year or its identifiers are not known, which is told
    /// already
    /// @param elsewhere finds the measure that an identifier means in another year
    /// @param strict whether CMS refuses populations with other identifiers than expected
    QrdaMeasures(
            Optional<ElectronicMeasures> electronic,
            Function<String, Optional<Measure>> elsewhere,
            boolean strict,
            Notes notes) {
        this.electronic = electronic;
        this.elsewhere = elsewhere;
        this.strict = strict;
        this.notes = notes;
    }

    /// The measure, as far as it can be read.
    Optional<ReportedMeasure> read(Organizer organizer) {
        Optional<Expected> expected = guid(organizer).flatMap(id -> expected(id));
        String name = expected.map(QrdaMeasures::name).orElseGet(() -> nameOf(organizer));
        List<Observation> populations = with(Template.POPULATION, organizer);
        QrdaPopulations reading = new QrdaPopulations(name, organizer.line, strict, notes);
        List<Found> found = reading.read(populations);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        boolean first = isFirst(organizer, expected.get().measure());
        boolean usable = isCollected(organizer, expected.get(), name) && first;
        List<Map<Population, Found>> groups = reading.match(expected.get().groups(), found);
        List<Optional<Counts>> counts = groups.stream()
                .map(group -> new QrdaGroup(group, name, notes).counts())
                .toList();
        new QrdaRates(name, strict, notes)
                .check(with(Template.RATE, organizer), byNumerator(expected.get(), groups, counts));
        return usable ? reported(expected.get(), counts) : Optional.empty();
    }

    private static List<Observation> with(Template template, Organizer organizer) {
        return organizer.observations.stream()
                .filter(observation -> observation.templates.contains(template))
                .toList();
    }

    private static String name(Expected expected) {
        Measure measure = expected.measure();
        return "measure %s%s"
                .formatted(
                        measure.id(),
                        measure.electronic()
                                .map(some -> " (%s)".formatted(some.id()))
                                .orElse(""));
    }

    private static String nameOf(Organizer organizer) {
        return organizer.ids.stream()
                .filter(id -> id.root().equals(Identifier.MEASURE))
                .findFirst()
                .map(id -> "measure " + QrdaText.shown(id.extension()))
                .orElse("a measure without identifier");
    }

    private Optional<Identifier> guid(Organizer organizer) {
        List<Identifier> ids = QrdaHeader.distinct(organizer.ids, Identifier.MEASURE);
        if (ids.size() == 1) {
            return Optional.of(ids.getFirst());
        }
        notes.at(FaultKind.MEASURE, organizer.line, "externalDocument/id")
                .fault(
                        ids.isEmpty()
                                ? "The measure has no identifier."
                                : "The measure has %d identifiers.".formatted(ids.size()),
                        "Write the one identifier of the electronic measure, with the root %s."
                                .formatted(Identifier.MEASURE));
        return Optional.empty();
    }

    private Optional<Expected> expected(Identifier id) {
        Optional<Expected> expected = electronic.flatMap(some -> some.find(id.extension()));
        if (electronic.isPresent() && expected.isEmpty()) {
            notes.at(FaultKind.MEASURE, id.line(), "externalDocument/id")
                    .showing(id.extension())
                    .fault(
                            "%s is no electronic measure of %s."
                                    .formatted(
                                            QrdaText.quoted(id.extension()),
                                            electronic.get().catalog().year()),
                            elsewhere
                                    .apply(id.extension())
                                    .map(measure -> "It is measure %s of %s; check the year."
                                            .formatted(measure.id(), measure.year()))
                                    .orElse("Write the identifier that CMS gives for the year."));
        }
        return expected;
    }

    private boolean isFirst(Organizer organizer, Measure measure) {
        Integer other = lines.putIfAbsent(measure.id(), organizer.line);
        if (other != null) {
            notes.at(FaultKind.DUPLICATE, organizer.line, "measure " + measure.id())
                    .fault(
                            "Measure %s stands in line %d already.".formatted(measure.id(), other),
                            "Keep one of the two.");
        }
        return other == null;
    }

    private boolean isCollected(Organizer organizer, Expected expected, String name) {
        Measure measure = expected.measure();
        if (!measure.isCollectedBy(CollectionType.ELECTRONIC_CQM)) {
            notes.at(FaultKind.COLLECTION_TYPE, organizer.line, name)
                    .fault(
                            CollectionTypeWords.notCollected(measure, CollectionType.ELECTRONIC_CQM),
                            CollectionTypeWords.collected(measure));
            return false;
        }
        boolean known = expected.groups().stream()
                .anyMatch(group -> !group.populations().isEmpty());
        if (!known) {
            notes.at(FaultKind.MEASURE, organizer.line, name)
                    .fault(
                            "The identifiers of the measure's populations are not known.",
                            "Use the official table of measures, or name the year's identifiers with --qrda-identifiers.");
        }
        return known;
    }

    private static Map<String, Optional<Counts>> byNumerator(
            Expected expected, List<Map<Population, Found>> groups, List<Optional<Counts>> counts) {
        Map<String, Optional<Counts>> byNumerator = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            String guid = expected.groups().get(i).populations().get(Population.NUMERATOR);
            Found found = groups.get(i).get(Population.NUMERATOR);
            Optional<Counts> known = counts.get(i);
            if (guid != null) {
                byNumerator.put(guid, known);
            }
            if (found != null) {
                found.guid().ifPresent(other -> byNumerator.put(other, known));
            }
        }
        return byNumerator;
    }

    /// Several groups of a measure with one rate are summed; a stratum that files do not tell apart has no cases.
    private static Optional<ReportedMeasure> reported(Expected expected, List<Optional<Counts>> counts) {
        List<String> strata = ScoredStrata.names(expected.measure());
        List<StratumResult> results = new ArrayList<>();
        Counts sum = Counts.NONE;
        for (int i = 0; i < counts.size(); i++) {
            boolean apart = !expected.groups().get(i).populations().isEmpty();
            Optional<Counts> known = apart ? counts.get(i) : Optional.of(Counts.NONE);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(known.get());
            if (!strata.isEmpty()) {
                results.add(
                        new StratumResult(Optional.of(expected.groups().get(i).name()), known.get(), Optional.empty()));
            }
        }
        BenchmarkKey key = new BenchmarkKey(expected.measure().id(), CollectionType.ELECTRONIC_CQM);
        return Optional.of(new ReportedMeasure(
                key,
                strata.isEmpty() ? List.of(new StratumResult(Optional.empty(), sum, Optional.empty())) : results,
                true));
    }
}
