package org.decile.core.practice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// What a practice knows of the other performance categories of a year, from CMS's feedback or its own reckoning.
/// They are needed for the final score only, 42 CFR 414.1380(c).
///
/// @param percents category scores, 0 to 100; quality is never among them
/// @param complexPatientBonus points of the final score
public record OtherCategories(Map<PerformanceCategory, Percent> percents, Points complexPatientBonus) {
    /// Nothing known of any of them.
    public static final OtherCategories NONE = new OtherCategories(Map.of(), Points.ZERO);

    /// @throws IllegalArgumentException when a score lies outside 0 to 100 or is that of quality
    public OtherCategories {
        Map<PerformanceCategory, Percent> copy = new EnumMap<>(PerformanceCategory.class);
        copy.putAll(percents);
        copy.forEach(OtherCategories::check);
        percents = Map.copyOf(copy);
    }

    /// The score of a category, where it is known.
    public Optional<Percent> percent(PerformanceCategory category) {
        return Optional.ofNullable(percents.get(category));
    }

    private static void check(PerformanceCategory category, Percent percent) {
        if (category == PerformanceCategory.QUALITY) {
            throw new IllegalArgumentException("the quality score is computed and cannot be entered");
        }
        if (percent.compareTo(Percent.ZERO) < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "the score of %s must lie between 0 and 100, but is %s".formatted(category.label(), percent));
        }
    }
}
