package org.decile.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.score.QualityScore;
import org.decile.ui.compare.ComparePage.CategoryRow;
import org.decile.ui.component.Numbers;

/// The figures of the category in two years.
final class CategoryRows {

    private CategoryRows() {}

    static List<CategoryRow> of(QualityScore before, QualityScore now) {
        return List.of(
                percent("Quality score", before.qualityPercent(), now.qualityPercent()),
                points("Measure points", before.achievementPoints(), now.achievementPoints()),
                points("Bonus points", before.bonus().total(), now.bonus().total()),
                points("Available points", before.availablePoints(), now.availablePoints()),
                percent("Achievement percent", before.achievementPercent(), now.achievementPercent()),
                percent(
                        "Improvement",
                        before.improvement().percent(),
                        now.improvement().percent()),
                percent(
                        "Quality weight",
                        before.weights().quality(),
                        now.weights().quality()),
                contribution(before, now));
    }

    private static CategoryRow percent(String name, Percent before, Percent now) {
        BigDecimal change = now.minus(before).value();
        return new CategoryRow(name, Numbers.percent(before), Numbers.percent(now), Numbers.signed(change));
    }

    private static CategoryRow points(String name, Points before, Points now) {
        BigDecimal change = now.minus(before).toBigDecimal();
        return new CategoryRow(name, Numbers.points(before), Numbers.points(now), Numbers.signed(change));
    }

    private static CategoryRow contribution(QualityScore before, QualityScore now) {
        BigDecimal change = now.contribution().minus(before.contribution()).value();
        return new CategoryRow(
                "Points of the final score",
                Numbers.plain(before.contribution()),
                Numbers.plain(now.contribution()),
                Numbers.signed(change));
    }
}
