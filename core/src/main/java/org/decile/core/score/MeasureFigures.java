package org.decile.core.score;

import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;

/// The figures of a reported measure that the rules look at.
///
/// @param rate the performance rate as it enters the ladder; empty when no case counts towards it
/// @param reporting the counts that completeness is taken from
/// @param cases the case count
/// @param origin how the rate came about
record MeasureFigures(Optional<Rate> rate, Counts reporting, long cases, Optional<Step> origin) {

    /// Share of the eligible cases that were reported on; empty without eligible cases.
    Optional<Percent> completeness() {
        return reporting.eligiblePopulation() == 0
                ? Optional.empty()
                : Optional.of(Percent.share(reporting.reported(), reporting.eligiblePopulation()));
    }
}
