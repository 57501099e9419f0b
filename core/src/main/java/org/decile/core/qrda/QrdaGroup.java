package org.decile.core.qrda;

import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.Population;
import org.decile.core.qrda.QrdaPopulations.Found;
import org.decile.core.submission.Counts;

/// The populations of one rate of a measure, as far as they are in the file.
final class QrdaGroup {
    private final Map<Population, Found> populations;
    private final String measure;
    private final Notes notes;

    QrdaGroup(Map<Population, Found> populations, String measure, Notes notes) {
        this.populations = populations;
        this.measure = measure;
        this.notes = notes;
    }

    /// Empty when a count is missing or has a fault. Numerator exclusions are not taken out of the numerator,
    /// nor counted as exclusions: so CMS has it.
    Optional<Counts> counts() {
        Found denominator = populations.get(Population.DENOMINATOR);
        if (denominator == null || !isWhole()) {
            return Optional.empty();
        }
        long eligible = count(Population.DENOMINATOR);
        long met = count(Population.NUMERATOR);
        long exclusion = count(Population.DENOMINATOR_EXCLUSION);
        long exception = count(Population.DENOMINATOR_EXCEPTION);
        Notes.Place place = notes.at(FaultKind.COUNT, denominator.observation().line, measure + ", DENOM");
        boolean within = isWithinInitialPopulation(eligible, place);
        return isWithin(met + exclusion + exception, eligible, place) && within
                ? Optional.of(new Counts(eligible, met, eligible - met - exclusion - exception, exclusion, exception))
                : Optional.empty();
    }

    private boolean isWhole() {
        return populations.containsKey(Population.NUMERATOR)
                && populations.values().stream().allMatch(found -> found.count().isPresent());
    }

    private boolean isWithinInitialPopulation(long eligible, Notes.Place place) {
        long initial = count(Population.INITIAL_POPULATION);
        boolean within = !populations.containsKey(Population.INITIAL_POPULATION) || eligible <= initial;
        if (!within) {
            place.fault(
                    "The denominator has %,d cases, but the initial population only %,d.".formatted(eligible, initial),
                    "Everybody in the denominator belongs to the initial population; correct one of the two.");
        }
        return within;
    }

    private static boolean isWithin(long reported, long eligible, Notes.Place place) {
        if (reported > eligible) {
            place.fault(
                    "%,d cases are reported on, but only %,d are eligible.".formatted(reported, eligible),
                    "Numerator, exclusions and exceptions together must not be more than the denominator.");
        }
        return reported <= eligible;
    }

    /// 0 where there is no such population.
    private long count(Population population) {
        Found found = populations.get(population);
        return found == null ? 0 : found.count().orElse(0);
    }
}
