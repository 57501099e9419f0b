package org.decile.ui.component;

import java.util.Optional;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.benchmark.Standing;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// A decile strip in words.
/// @param unit what the ladder's rates are counted in
record StripText(DecileLadder ladder, RateUnit unit) {

    /// `Rate 82.31%, decile 8 of 10, 8.96 points; decile 9 begins at 82.71%. Last year's rate 80.00%.`
    String whole(Optional<Rate> rate, Optional<Rate> lastYear, Optional<Points> points) {
        StringBuilder text = new StringBuilder();
        text.append(rate.map(value -> present(value, points)).orElse("No rate."));
        lastYear.ifPresent(value -> text.append(" Last year's rate ")
                .append(Numbers.rate(value, unit))
                .append("."));
        if (ladder.inverse()) {
            text.append(" Lower is better.");
        }
        return text.toString();
    }

    /// `82.71% and more`, `79.96% to 82.70%`; a range ends just before the next decile begins.
    String range(int decile) {
        String from =
                ladder.start(decile).map(bound -> Numbers.rate(bound, unit)).orElse("");
        if (decile == DecileLadder.DECILES) {
            return from + (ladder.inverse() ? " and less" : " and more");
        }
        String next =
                ladder.start(decile + 1).map(bound -> Numbers.rate(bound, unit)).orElse("");
        if (from.isEmpty()) {
            return (ladder.inverse() ? "above " : "below ") + next;
        }
        return from.equals(next) ? "no rate" : from + " to before " + next;
    }

    private String present(Rate rate, Optional<Points> points) {
        int decile = ladder.standing(rate).decile();
        String place = decile == Standing.BELOW_FIRST ? "below decile 1" : "decile " + decile + " of 10";
        String earned =
                points.map(value -> ", " + Numbers.points(value) + " points").orElse("");
        String next = decile == DecileLadder.DECILES
                ? ""
                : ladder.start(decile + 1)
                        .map(bound -> "; decile %d begins at %s".formatted(decile + 1, Numbers.rate(bound, unit)))
                        .orElse("");
        return "Rate %s, %s%s%s.".formatted(Numbers.rate(rate, unit), place, earned, next);
    }
}
