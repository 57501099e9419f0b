package org.decile.core.practice;

import java.util.Optional;
import org.decile.core.number.Percent;

/// The year before, as improvement scoring needs it, 42 CFR 414.1380(b)(1)(vi).
///
/// @param achievementPercent measure achievement points over available points, without bonuses and improvement
/// @param categoryPercent the quality category percent of that year, where known
/// @param sameIdentifier whether the practice took part under the same identifier
/// @param facilityBased whether that year was scored by a facility's results
public record PriorYear(
        Percent achievementPercent, Optional<Percent> categoryPercent, boolean sameIdentifier, boolean facilityBased) {

    /// @throws IllegalArgumentException when a percentage lies outside 0 to 100
    public PriorYear {
        check("achievement percent", achievementPercent);
        categoryPercent.ifPresent(percent -> check("category percent", percent));
    }

    private static void check(String what, Percent percent) {
        if (percent.compareTo(Percent.ZERO) < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "the prior year's %s must lie between 0 and 100, but is %s".formatted(what, percent));
        }
    }
}
