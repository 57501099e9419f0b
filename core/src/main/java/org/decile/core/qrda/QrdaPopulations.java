package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.Population;
import org.decile.core.qrda.ElectronicMeasures.Group;
import org.decile.core.qrda.ReadDocument.Observation;

/// Finds each population that a measure should have, by its identifier.
///
/// CMS refuses a file for MIPS whose populations are not exactly the expected ones; for the APM Performance Pathway it
/// goes by the codes alone. A population with another identifier than expected is therefore taken for the only one it
/// can be, and said to be a fault or a warning. The initial population and the excluded numerators do not enter the
/// figures, so that nothing hinges on them.
final class QrdaPopulations {
    private final String measure;
    private final int line;
    private final boolean strict;
    private final Notes notes;
    private final QrdaCounts counts;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Population, List<Found>> unexpected = new EnumMap<>(Population.class);

    /// @param measure in words, for messages
    /// @param line where it begins
    /// @param strict whether CMS refuses populations with other identifiers
    QrdaPopulations(String measure, int line, boolean strict, Notes notes) {
        this.measure = measure;
        this.line = line;
        this.strict = strict;
        this.notes = notes;
        this.counts = new QrdaCounts(notes);
    }

    /// A population in the file.
    ///
    /// @param count empty when it has a fault
    record Found(Observation observation, Population population, Optional<String> guid, OptionalLong count) {}

    /// A place for a population that is expected.
    static final class Slot {
        final int group;
        final Population population;
        final String guid;
        Optional<Found> found = Optional.empty();

        Slot(int group, Population population, String guid) {
            this.group = group;
            this.population = population;
            this.guid = guid;
        }
    }

    /// All populations of the file with their counts, whatever the measure is.
    List<Found> read(Collection<Observation> observations) {
        List<Found> found = new ArrayList<>();
        observations.forEach(observation -> found(observation).ifPresent(found::add));
        return found;
    }

    /// The populations of each group as far as they are there.
    List<Map<Population, Found>> match(List<Group> groups, List<Found> found) {
        Map<String, Slot> byGuid = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            groups.get(i).populations().forEach((population, guid) -> {
                Slot slot = new Slot(group, population, guid);
                slots.add(slot);
                byGuid.put(guid, slot);
            });
        }
        found.forEach(some -> place(some, some.guid().map(byGuid::get)));
        for (Population population : Population.values()) {
            settle(population);
        }
        return inGroups(groups.size());
    }

    private Optional<Found> found(Observation observation) {
        String code = observation.values.stream()
                .flatMap(value -> value.code().stream())
                .findFirst()
                .orElse("");
        Optional<Population> population = PopulationCode.find(code);
        String place =
                "%s, %s".formatted(measure, population.map(PopulationCode::of).orElse("population"));
        if (population.isEmpty()) {
            notes.at(FaultKind.COUNT, observation.line, place)
                    .showing(code)
                    .warning(
                            code.isEmpty()
                                    ? "It is not said which population this is."
                                    : "%s is not a population of a proportion.".formatted(QrdaText.quoted(code)),
                            "It is not used; write one of IPOP, DENOM, DENEX, DENEXCEP, NUMER, NUMEX.");
            return Optional.empty();
        }
        OptionalLong count = counts.read(observation, place);
        return population.map(some -> new Found(observation, some, guid(observation, place), count));
    }

    private Optional<String> guid(Observation observation, String place) {
        List<String> guids = observation.references.stream()
                .map(id -> QrdaText.guid(id.root()))
                .distinct()
                .toList();
        if (guids.size() > 1) {
            notes.at(FaultKind.STRATUM, observation.line, place)
                    .fault("The population has %d identifiers.".formatted(guids.size()), "Keep the right one.");
        }
        return guids.stream().findFirst();
    }

    private void place(Found found, Optional<Slot> slot) {
        if (slot.filter(some -> some.population == found.population()).isEmpty()) {
            unexpected
                    .computeIfAbsent(found.population(), _ -> new ArrayList<>())
                    .add(found);
        } else if (slot.get().found.isPresent()) {
            at(FaultKind.DUPLICATE, found)
                    .fault(
                            "The same population stands in line %d already."
                                    .formatted(slot.get().found.get().observation().line),
                            "Keep one of the two.");
        } else {
            slot.get().found = Optional.of(found);
        }
    }

    /// Gives a population of another identifier the one place that is free, and tells what is missing or left over.
    private void settle(Population population) {
        List<Slot> free = slots.stream()
                .filter(slot -> slot.population == population && slot.found.isEmpty())
                .toList();
        List<Found> left = unexpected.getOrDefault(population, List.of());
        if (free.size() == 1 && left.size() == 1) {
            take(left.getFirst(), free.getFirst());
            return;
        }
        left.forEach(found -> at(FaultKind.STRATUM, found)
                .tell(
                        isNeeded(population),
                        "%s has no %s with this identifier.".formatted(capital(), PopulationCode.of(population)),
                        free.isEmpty()
                                ? "Take it out."
                                : "Write the identifier that CMS gives for the year: %s.".formatted(guids(free))));
        free.forEach(this::missing);
    }

    private void take(Found found, Slot slot) {
        slot.found = Optional.of(found);
        at(FaultKind.STRATUM, found)
                .tell(
                        strict && isNeeded(slot.population),
                        "This is not the identifier of %s of %s."
                                .formatted(PopulationCode.of(slot.population), measure),
                        "Write %s, which CMS gives for the year.".formatted(slot.guid));
    }

    private void missing(Slot slot) {
        boolean indispensable = slot.population == Population.DENOMINATOR || slot.population == Population.NUMERATOR;
        boolean hinders = indispensable || (strict && isNeeded(slot.population));
        notes.at(FaultKind.STRATUM, line, "%s, %s".formatted(measure, PopulationCode.of(slot.population)))
                .showing(slot.guid)
                .tell(
                        hinders,
                        "%s lacks a population.".formatted(capital()),
                        hinders ? "Add it, with 0 cases if there were none." : "The figures do not need it.");
    }

    private Notes.Place at(FaultKind kind, Found found) {
        Notes.Place place = notes.at(
                kind, found.observation().line, "%s, %s".formatted(measure, PopulationCode.of(found.population())));
        return found.guid().map(place::showing).orElse(place);
    }

    private static boolean isNeeded(Population population) {
        return population != Population.INITIAL_POPULATION && population != Population.NUMERATOR_EXCLUSION;
    }

    private static String guids(List<Slot> slots) {
        return String.join(", ", slots.stream().map(slot -> slot.guid).toList());
    }

    private String capital() {
        return Character.toUpperCase(measure.charAt(0)) + measure.substring(1);
    }

    private List<Map<Population, Found>> inGroups(int groups) {
        List<Map<Population, Found>> result = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            result.add(new EnumMap<>(Population.class));
        }
        slots.forEach(
                slot -> slot.found.ifPresent(found -> result.get(slot.group).put(slot.population, found)));
        return result;
    }
}
