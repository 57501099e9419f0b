package org.decile.core.score;

import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;

/// The figures of a reported measure that the rules look at.
///
/// @param rate the performance rate as it enters the ladder; empty when no case counts towards it
/// @param reporting the counts that completeness is taken from
/// @param expected cases that completeness is taken of: the eligible ones, or the sample of the Web Interface
/// @param cases the case count
/// @param origin how the rate came about
record MeasureFigures(Optional<Rate> rate, Counts reporting, long expected, long cases, Optional<Step> origin) {

    /// Share of the eligible cases that were reported on; empty without eligible cases.
    Optional<Percent> completeness() {
        return expected == 0
                ? Optional.empty()
                : Optional.of(Percent.share(reporting.reported(), expected).atMost(Percent.HUNDRED));
    }

    /// The figures of a measure of which only a sample has to be reported on.
    MeasureFigures of(long sample) {
        return new MeasureFigures(rate, reporting, sample, cases, origin);
    }
}
