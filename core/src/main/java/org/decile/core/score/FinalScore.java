package org.decile.core.score;

import java.util.List;
import org.decile.core.number.Percent;

/// The final score and what it does to Medicare payments, 42 CFR 414.1380(c) and 414.1405.
///
/// @param points 0 to 100, from the category scores by their weights and the bonuses on top
/// @param adjustment what payments rise or fall by
/// @param steps how the points and the adjustment come about
public record FinalScore(Percent points, Adjustment adjustment, List<Step> steps) {

    /// The payment adjustment in percent of Medicare Part B payments of the payment year. Above the performance
    /// threshold it is a range, because CMS scales positive adjustments afterwards to stay budget neutral.
    ///
    /// @param least without scaling up: just above zero where it is positive
    /// @param most by the greatest scaling factor
    /// @param additional whether the additional adjustment for exceptional performance comes on top
    public record Adjustment(Percent least, Percent most, boolean additional) {}
}
