package org.decile.core.score;

import java.util.StringJoiner;

/// One measure of a score as plain text: its name, its figures, and its steps.
final class MeasureText {
    private static final int DECIMALS = 4;

    private MeasureText() {}

    static void write(MeasureScore measure, TextPage page) {
        page.blank();
        page.item(
                1,
                "",
                "%s, %s: %s"
                        .formatted(
                                measure.key().measureId(),
                                measure.key().collectionType().label(),
                                measure.title()));
        page.item(1, "", figures(measure));
        measure.steps().forEach(step -> StepText.write(step, 2, page));
    }

    private static String figures(MeasureScore measure) {
        StringJoiner figures = new StringJoiner(" | ");
        figures.add(
                measure.state() == MeasureScore.State.EXCLUDED
                        ? "left out of both totals"
                        : "%s of %s points".formatted(measure.points(), measure.available()));
        measure.performanceRate()
                .ifPresent(
                        rate -> figures.add("rate " + rate + measure.rateUnit().symbol()));
        measure.decile().ifPresent(decile -> figures.add(decile == 0 ? "below decile 1" : "decile " + decile));
        if (measure.cases() > 0) {
            figures.add("%,d cases".formatted(measure.cases()));
        }
        measure.completeness().ifPresent(share -> figures.add(share.toShortText(DECIMALS) + "% reported"));
        return figures.toString();
    }
}
