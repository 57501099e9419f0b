package org.decile.core.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.number.Rate;

/// Reads the counts of one rate.
final class QppCounts {
    private static final String ELIGIBLE = "eligiblePopulation";
    private static final String MET = "performanceMet";
    private static final String NOT_MET = "performanceNotMet";
    private static final String EXCLUSION = "eligiblePopulationExclusion";
    private static final String EXCEPTION = "eligiblePopulationException";

    private final Measure measure;
    private final CollectionType type;
    private final Faults warnings;

    QppCounts(Measure measure, CollectionType type, Faults warnings) {
        this.measure = measure;
        this.type = type;
        this.warnings = warnings;
    }

    /// The counts of a proportion; empty when one has a fault. Exclusions from the numerator do not enter: CMS computes
    /// neither rate nor completeness from them.
    Optional<Counts> read(JsonPlace place) {
        Optional<Long> eligible = JsonNumbers.cases(place.field(ELIGIBLE));
        Optional<Long> met = JsonNumbers.cases(place.field(MET));
        Optional<Long> notMet = JsonNumbers.optionalCases(place.field(NOT_MET));
        Optional<Long> exclusion = JsonNumbers.optionalCases(place.field(EXCLUSION));
        Optional<Long> exception = JsonNumbers.optionalCases(place.field(EXCEPTION));
        JsonNumbers.optionalCases(place.field("numeratorExclusion"));
        boolean mayExclude = exclusion.isEmpty() || mayExclude(place, exclusion.get());
        if (eligible.isEmpty() || met.isEmpty() || notMet.isEmpty() || exclusion.isEmpty() || exception.isEmpty()) {
            return Optional.empty();
        }
        long reported = met.get() + notMet.get() + exclusion.get() + exception.get();
        return areWithin(place.field(ELIGIBLE), BigDecimal.valueOf(reported), BigDecimal.valueOf(eligible.get()))
                        && mayExclude
                ? Optional.of(new Counts(eligible.get(), met.get(), notMet.get(), exclusion.get(), exception.get()))
                : Optional.empty();
    }

    /// The counts of a figure that is no proportion: so many observations of so many eligible cases. Whatever was
    /// excluded or excepted counts as reported, and the case count is the denominator. CMS takes decimals in
    /// both; the cases are rounded half up, which leaves the figure itself as it is.
    Optional<Counts> observations(JsonPlace place) {
        Optional<BigDecimal> denominator = JsonNumbers.amount(place.field("denominator"));
        Optional<BigDecimal> observed = JsonNumbers.amount(place.field("observationInstances"));
        Optional<Long> exclusion = JsonNumbers.optionalCases(place.field("numeratorExclusion"));
        Optional<Long> exception = JsonNumbers.optionalCases(place.field("denominatorException"));
        if (denominator.isEmpty() || observed.isEmpty() || exclusion.isEmpty() || exception.isEmpty()) {
            return Optional.empty();
        }
        long excepted = exclusion.get() + exception.get();
        BigDecimal reported = observed.get().add(BigDecimal.valueOf(excepted));
        return areWithin(place.field("denominator"), reported, denominator.get())
                ? Optional.of(new Counts(rounded(denominator.get()), rounded(observed.get()), 0, 0, excepted))
                : Optional.empty();
    }

    /// Warns when a submitted rate is not what its counts give.
    void compare(JsonPlace place, Rate submitted, Counts counts) {
        if (counts.performanceDenominator() == 0) {
            return;
        }
        Rate computed = Rate.percentage(counts.performanceMet(), counts.performanceDenominator());
        if (Math.abs(computed.tenThousandths() - submitted.tenThousandths()) > RateCell.ROUNDING.tenThousandths()) {
            place.tell(
                    warnings,
                    FaultKind.RATE,
                    "The counts give %s%%, the submission says %s%%.".formatted(computed, submitted),
                    "The submitted rate is used; check that it is a percentage and not a fraction.");
        }
    }

    private static long rounded(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static boolean areWithin(JsonPlace place, BigDecimal reported, BigDecimal eligible) {
        boolean within = reported.compareTo(eligible) <= 0;
        if (!within) {
            place.fault(
                    FaultKind.COUNT,
                    "%s cases are reported on, but only %s are eligible.".formatted(shown(reported), shown(eligible)),
                    "Cases met, not met, excluded and excepted must not be more than the eligible ones.");
        }
        return within;
    }

    private static String shown(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    private boolean mayExclude(JsonPlace place, long exclusions) {
        boolean registry = type == CollectionType.MIPS_CQM && !measure.traits().qcdr();
        if (registry && exclusions > 0) {
            place.field(EXCLUSION)
                    .fault(
                            FaultKind.COUNT,
                            "CMS takes MIPS CQMs without exclusions.",
                            "Take these cases out of eligiblePopulation and write 0 here.");
        }
        return !registry || exclusions == 0;
    }
}
