package org.decile.core.measure;

import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;

/// A quality measure as it stands in one performance year.
///
/// @param electronic its eCQM, if it has one
/// @param strata its rates in CMS's order; none where CMS lists none, as for most QCDR measures
public record Measure(
        MeasureId id,
        PerformanceYear year,
        String title,
        MeasureTraits traits,
        MeasureAvailability availability,
        MeasureChanges changes,
        Optional<ElectronicMeasure> electronic,
        List<Stratum> strata) {
    private static final String TRADITIONAL_MIPS = "mips";

    public Measure {
        strata = List.copyOf(strata);
    }

    public MeasureType type() {
        return traits.type();
    }

    public MetricType metricType() {
        return traits.metricType();
    }

    public RateUnit rateUnit() {
        return metricType().unit();
    }

    /// A lower rate is better.
    public boolean isInverse() {
        return traits.inverse();
    }

    public boolean isOutcome() {
        return type().isOutcome();
    }

    public boolean isPatientExperience() {
        return type() == MeasureType.PATIENT_EXPERIENCE;
    }

    public boolean isHighPriority() {
        return traits.highPriority().isPresent();
    }

    public boolean isOutcomeOrHighPriority() {
        return isOutcome() || isHighPriority();
    }

    /// Can be scored in traditional MIPS; others are kept for MIPS Value Pathways or the APM Performance Pathway. Years
    /// and measures for which CMS names no program are of traditional MIPS.
    public boolean isOfTraditionalMips() {
        return availability.programs().isEmpty() || availability.programs().contains(TRADITIONAL_MIPS);
    }

    public boolean isCollectedBy(CollectionType type) {
        return availability.collectionTypes().contains(type);
    }

    /// Not scored this year when collected in this way.
    public boolean isSuppressed(CollectionType type) {
        return changes.suppressed().contains(type);
    }

    /// Only the first nine months count when collected in this way.
    public boolean isCutToNineMonths(CollectionType type) {
        return changes.nineMonths().contains(type);
    }

    /// Free of the 7-point cap although topped out, when collected in this way.
    public boolean isFreedFromCap(CollectionType type) {
        return changes.capRemoved().contains(type);
    }

    /// How many years before this one it has been a measure: 0 in its first year.
    public int yearsInUse() {
        return year.value() - availability.firstPerformanceYear();
    }
}
