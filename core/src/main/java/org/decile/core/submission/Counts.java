package org.decile.core.submission;

/// The counts of one rate of a measure, named as in CMS's submissions format.
///
/// @param eligiblePopulation cases the measure applies to
/// @param performanceMet cases in which the measure's quality action was done
/// @param performanceNotMet cases in which it was not
/// @param eligiblePopulationExclusion cases excluded from the measure
/// @param eligiblePopulationException cases with an accepted reason for not meeting it
public record Counts(
        long eligiblePopulation,
        long performanceMet,
        long performanceNotMet,
        long eligiblePopulationExclusion,
        long eligiblePopulationException) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /// @throws IllegalArgumentException when a count is negative, or more cases are reported than are eligible
    public Counts {
        if (Math.min(
                        Math.min(eligiblePopulation, performanceMet),
                        Math.min(performanceNotMet, Math.min(eligiblePopulationExclusion, eligiblePopulationException)))
                < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
        if (performanceMet + performanceNotMet + eligiblePopulationExclusion + eligiblePopulationException
                > eligiblePopulation) {
            throw new IllegalArgumentException("more cases are reported than are eligible");
        }
    }

    /// Cases that the performance rate is taken over: met and not met.
    public long performanceDenominator() {
        return performanceMet + performanceNotMet;
    }

    /// Cases for which anything was reported.
    public long reported() {
        return performanceDenominator() + eligiblePopulationExclusion + eligiblePopulationException;
    }

    public Counts plus(Counts other) {
        return new Counts(
                eligiblePopulation + other.eligiblePopulation,
                performanceMet + other.performanceMet,
                performanceNotMet + other.performanceNotMet,
                eligiblePopulationExclusion + other.eligiblePopulationExclusion,
                eligiblePopulationException + other.eligiblePopulationException);
    }
}
