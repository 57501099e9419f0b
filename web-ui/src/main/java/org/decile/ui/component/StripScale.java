package org.decile.ui.component;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.benchmark.Standing;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Rate;

/// Where the ten cells of a decile strip and its markers lie, from 0 (worst, left) to 100 (best, right).
///
/// Widths follow the ranges of rates, so that a reader sees how near the next decile is. Two departures keep every
/// decile visible: each cell has a share that does not depend on its range, without which the upper deciles of a
/// topped out measure would be hairlines and an empty decile would vanish; and the two outer cells, open towards 0 or
/// 100, are drawn no wider than the widest inner one. Within its cell a marker stands true to scale.
final class StripScale {

    private static final double SHARE_OF_EACH = 4.5;
    private static final double WHOLE = 100;

    private final DecileLadder ladder;
    private final List<Double> edges;
    private final List<Double> lefts;

    StripScale(DecileLadder ladder, RateUnit unit) {
        this.ladder = ladder;
        this.edges = edges(ladder, unit);
        this.lefts = lefts(ranges(edges));
    }

    /// Width of a decile's cell (1 to 10).
    double width(int decile) {
        return lefts.get(decile) - lefts.get(decile - 1);
    }

    /// No rate can lie in this decile, because the next begins where it begins.
    boolean isEmpty(int decile) {
        return decile > 1
                && decile < DecileLadder.DECILES
                && ladder.start(decile).equals(ladder.start(decile + 1));
    }

    /// Where a rate stands.
    double position(Rate rate) {
        int decile = ladder.standing(rate).decile();
        if (decile == Standing.BELOW_FIRST) {
            return 0;
        }
        double start = edges.get(decile - 1);
        double range = edges.get(decile) - start;
        double way = range == 0 ? 0.5 : Math.clamp((number(rate) - start) / range, 0, 1);
        return lefts.get(decile - 1) + way * width(decile);
    }

    /// A number for a style sheet.
    static String css(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static List<Double> edges(DecileLadder ladder, RateUnit unit) {
        List<Double> inner = ladder.starts().stream().map(StripScale::number).toList();
        double reach = widest(inner);
        double sign = ladder.inverse() ? -1 : 1;
        boolean percentage = unit == RateUnit.PERCENT;
        double worst = percentage ? (ladder.inverse() ? WHOLE : 0) : inner.getFirst() - sign * reach;
        double best = percentage ? (ladder.inverse() ? 0 : WHOLE) : inner.getLast() + sign * reach;
        List<Double> edges = new ArrayList<>();
        edges.add(ladder.firstStart().map(StripScale::number).orElse(worst));
        edges.addAll(inner);
        edges.add(best);
        return edges;
    }

    private static double widest(List<Double> bounds) {
        double widest = 0;
        for (int i = 1; i < bounds.size(); i++) {
            widest = Math.max(widest, Math.abs(bounds.get(i) - bounds.get(i - 1)));
        }
        return widest == 0 ? 1 : widest;
    }

    private static List<Double> ranges(List<Double> edges) {
        double limit = widest(edges.subList(1, DecileLadder.DECILES));
        List<Double> ranges = new ArrayList<>();
        for (int i = 0; i < DecileLadder.DECILES; i++) {
            ranges.add(Math.min(limit, Math.abs(edges.get(i + 1) - edges.get(i))));
        }
        return Collections.unmodifiableList(ranges);
    }

    private static List<Double> lefts(List<Double> ranges) {
        double sum = ranges.stream().mapToDouble(Double::doubleValue).sum();
        double shared = sum == 0 ? WHOLE / DecileLadder.DECILES : SHARE_OF_EACH;
        double rest = WHOLE - shared * DecileLadder.DECILES;
        List<Double> lefts = new ArrayList<>();
        double left = 0;
        for (double range : ranges) {
            lefts.add(left);
            left += shared + (sum == 0 ? 0 : rest * range / sum);
        }
        lefts.add(WHOLE);
        return lefts;
    }

    private static double number(Rate rate) {
        return new BigDecimal(rate.toString(), new MathContext(15, RoundingMode.HALF_UP)).doubleValue();
    }
}
