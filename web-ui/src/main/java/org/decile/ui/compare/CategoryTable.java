package org.decile.ui.compare;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.compare.YearComparison;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;

/// The figures of the category in two years or under two readings of the rules, one column each.
final class CategoryTable extends Composite<Div> {

    CategoryTable(YearComparison comparison) {
        this(
                comparison.before().year().toString(),
                comparison.before(),
                comparison.after().year().toString(),
                comparison.after());
    }

    /// @param earlier heads the column of `before`
    /// @param later heads the column of `after`
    CategoryTable(String earlier, QualityScore before, String later, QualityScore after) {
        getContent()
                .add(new DataTable<Row>("Figures of the category")
                        .captionHidden()
                        .text("Figure", Row::name)
                        .number(earlier, Row::before)
                        .number(later, Row::after)
                        .numberComponent("Change", row -> new Change(row.change(), ""))
                        .rows(rows(before, after)));
    }

    private static List<Row> rows(QualityScore before, QualityScore after) {
        List<Row> rows = new ArrayList<>(List.of(
                percent("Quality score", before.qualityPercent(), after.qualityPercent()),
                points("Measure points", before.achievementPoints(), after.achievementPoints()),
                points("Bonus points", before.bonus().total(), after.bonus().total()),
                points("Available points", before.availablePoints(), after.availablePoints()),
                percent(
                        "Improvement",
                        before.improvement().percent(),
                        after.improvement().percent()),
                percent(
                        "Quality weight",
                        before.weights().quality(),
                        after.weights().quality()),
                new Row(
                        "Points of the final score",
                        Numbers.plain(before.contribution()),
                        Numbers.plain(after.contribution()),
                        difference(before.contribution(), after.contribution()))));
        before.finalScore()
                .flatMap(then -> after.finalScore()
                        .map(now -> new Row(
                                "Final score",
                                Numbers.plain(then.points()),
                                Numbers.plain(now.points()),
                                difference(then.points(), now.points()))))
                .ifPresent(rows::add);
        return List.copyOf(rows);
    }

    private static Row percent(String name, Percent before, Percent after) {
        return new Row(name, Numbers.percent(before), Numbers.percent(after), difference(before, after));
    }

    private static Row points(String name, Points before, Points after) {
        return new Row(
                name,
                Numbers.points(before),
                Numbers.points(after),
                Numbers.difference(before.toBigDecimal(), after.toBigDecimal()));
    }

    private static BigDecimal difference(Percent before, Percent after) {
        return Numbers.difference(before.value(), after.value());
    }

    private record Row(String name, String before, String after, BigDecimal change) {}
}
