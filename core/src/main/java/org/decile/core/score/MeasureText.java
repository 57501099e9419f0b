package org.decile.core.score;

import java.util.StringJoiner;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;

/// One measure of a score as plain text: its name, its figures, and its steps.
final class MeasureText {
    private static final int DECIMALS = 4;

    private MeasureText() {}

    static void write(MeasureScore measure, PerformanceYear year, TextPage page) {
        page.blank();
        page.item(
                1,
                "",
                "%s, %s: %s"
                        .formatted(
                                measure.key().measureId(),
                                measure.key().collectionType().label(),
                                measure.title()));
        page.item(1, "", figures(measure, year));
        measure.steps().forEach(step -> StepText.write(step, 2, page));
    }

    private static String figures(MeasureScore measure, PerformanceYear year) {
        StringJoiner figures = new StringJoiner(" | ");
        figures.add(
                measure.state() == MeasureScore.State.EXCLUDED
                        ? "left out of both totals"
                        : "%s of %s points".formatted(measure.points(), measure.available()));
        measure.performanceRate().ifPresent(rate -> figures.add("rate " + rate + unit(measure, year)));
        measure.decile().ifPresent(decile -> figures.add(decile == 0 ? "below decile 1" : "decile " + decile));
        if (measure.cases() > 0) {
            figures.add("%,d cases".formatted(measure.cases()));
        }
        measure.completeness().ifPresent(share -> figures.add(share.toShortText(DECIMALS) + "% reported"));
        return figures.toString();
    }

    private static String unit(MeasureScore measure, PerformanceYear year) {
        return MeasureCatalogs.of(year)
                .find(measure.key().measureId())
                .map(listed -> listed.rateUnit().symbol())
                .orElse("");
    }
}
