package org.decile.core.score;

import java.util.Optional;
import org.decile.core.number.Rate;
import org.decile.core.submission.Counts;

/// The figures of a reported measure that the rules look at.
///
/// @param rate the performance rate as it enters the ladder; empty when no case counts towards it
/// @param rateDiffers the rate is the submitted one, although its counts make another
/// @param reporting the counts that completeness is taken from
/// @param cases the case count
/// @param origin how the rate came about; empty without a rate and when no explanation is wanted
record MeasureFigures(Optional<Rate> rate, boolean rateDiffers, Counts reporting, long cases, Optional<Step> origin) {}
