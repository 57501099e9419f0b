package org.decile.ui.score;

import java.util.List;
import java.util.Optional;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.score.Step;

/// A reported measure as a row of the score page.
///
/// @param id as in the address, such as `236`
/// @param lastYear the rate of the year before, by the same collection type
/// @param sentence why it has these points, or why it does not count
/// @param opened its explanation is open from the start
record MeasureRow(
        String id,
        String title,
        String collectionType,
        RateUnit unit,
        Optional<Rate> rate,
        Optional<Rate> lastYear,
        long cases,
        Optional<Percent> completeness,
        Optional<DecileLadder> ladder,
        Points points,
        boolean leftOut,
        String sentence,
        List<Step> steps,
        boolean opened) {}
