package org.decile.core.score;

import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;

/// The weights of the four categories in the final score; together 100%.
public record Weights(Percent quality, Percent cost, Percent improvementActivities, Percent promotingInteroperability) {

    /// The weight of one category.
    public Percent of(PerformanceCategory category) {
        return switch (category) {
            case QUALITY -> quality;
            case COST -> cost;
            case IMPROVEMENT_ACTIVITIES -> improvementActivities;
            case PROMOTING_INTEROPERABILITY -> promotingInteroperability;
        };
    }
}
