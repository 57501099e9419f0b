package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.number.Rate;

/// One rate of a reported measure: most measures have one, multi-rate measures one for each stratum.
///
/// @param stratum CMS's name of the stratum; empty for a measure with one rate and for a multi-rate measure's overall
/// @param performanceRate the rate as submitted, for measures whose rate is submitted and not computed from counts
public record StratumResult(Optional<String> stratum, Counts counts, Optional<Rate> performanceRate) {}
