package org.decile.core.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.core.measure.OverallAlgorithm;
import org.decile.core.measure.Stratum;

/// The strata a measure is reported in. Only measures with an overall algorithm are; CMS lists strata of others
/// too, but takes one rate for them.
public final class ScoredStrata {
    private static final String OVERALL = "overall";

    private ScoredStrata() {}

    /// In CMS's order; none for a measure with one rate.
    public static List<String> names(Measure measure) {
        return measure.traits().overallAlgorithm().isEmpty()
                ? List.of()
                : measure.strata().stream().map(Stratum::name).toList();
    }

    /// Those without which there is no score. CMS wants all, but takes only the overall stratum into the score
    /// where the measure has one that counts alone.
    public static List<String> indispensable(Measure measure) {
        boolean overallOnly =
                measure.traits().overallAlgorithm().equals(Optional.of(OverallAlgorithm.OVERALL_STRATUM_ONLY));
        return overallOnly
                ? names(measure).stream().filter(OVERALL::equalsIgnoreCase).toList()
                : names(measure);
    }
}
