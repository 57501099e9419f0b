package org.decile.core.score;

import org.decile.core.number.Percent;

/// The weights of the four categories in the final score; together 100%.
public record Weights(
        Percent quality, Percent cost, Percent improvementActivities, Percent promotingInteroperability) {}
