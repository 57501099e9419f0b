package org.decile.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.score.MeasureScore;
import org.decile.core.score.QualityScore;

/// Takes a quality percent from one year's to the other's one cause at a time.
///
/// Each difference is the exact difference of two levels, and each level begins where the one before ended. So the
/// differences sum to the whole without a remainder, although the levels themselves are quotients.
final class Waterfall {
    private final Map<WaterfallEntry.Kind, BigDecimal> differences = new EnumMap<>(WaterfallEntry.Kind.class);
    private final Map<WaterfallEntry.Kind, List<MeasureId>> measures = new EnumMap<>(WaterfallEntry.Kind.class);
    private Figures now;

    private Waterfall(Figures start) {
        this.now = start;
    }

    static List<WaterfallEntry> between(QualityScore before, QualityScore after, List<MeasureChange> changes) {
        Waterfall waterfall = new Waterfall(Figures.of(before));
        Figures end = Figures.of(after);
        BigDecimal cut = waterfall.now.above(before.qualityPercent());
        if (!end.available().isZero()) {
            waterfall.to(WaterfallEntry.Kind.AVAILABLE_POINTS, waterfall.now.ofAvailable(end.available()));
        }
        waterfall.measures(changes);
        waterfall.to(WaterfallEntry.Kind.BONUS, waterfall.now.withBonus(end.bonus()));
        waterfall.to(WaterfallEntry.Kind.IMPROVEMENT, waterfall.now.withImprovement(end.improvement()));
        waterfall.to(WaterfallEntry.Kind.AVAILABLE_POINTS, waterfall.now.ofAvailable(end.available()));
        waterfall.add(WaterfallEntry.Kind.CAP, cut.subtract(end.above(after.qualityPercent())));
        return waterfall.entries();
    }

    private void measures(List<MeasureChange> changes) {
        for (MeasureChange change : changes) {
            switch (change.kind()) {
                case UP -> measure(WaterfallEntry.Kind.MEASURES_UP, change);
                case DOWN -> measure(WaterfallEntry.Kind.MEASURES_DOWN, change);
                case NEW, COUNTS_NOW -> measure(WaterfallEntry.Kind.NEW_MEASURES, change);
                case GONE, COUNTS_NO_MORE -> measure(WaterfallEntry.Kind.MEASURES_GONE, change);
                case SAME, NOT_COUNTED -> {}
            }
        }
    }

    private void measure(WaterfallEntry.Kind kind, MeasureChange change) {
        measures.computeIfAbsent(kind, _ -> new ArrayList<>()).add(change.id());
        to(kind, now.plus(change.countedDifference()));
    }

    private void to(WaterfallEntry.Kind kind, Figures next) {
        add(kind, next.level().value().subtract(now.level().value()));
        now = next;
    }

    private void add(WaterfallEntry.Kind kind, BigDecimal difference) {
        differences.merge(kind, difference, BigDecimal::add);
    }

    private List<WaterfallEntry> entries() {
        List<WaterfallEntry> entries = new ArrayList<>();
        differences.forEach((kind, difference) -> {
            List<MeasureId> ids =
                    measures.getOrDefault(kind, List.of()).stream().sorted().toList();
            if (difference.signum() != 0 || !ids.isEmpty()) {
                entries.add(new WaterfallEntry(kind, new Percent(difference), ids));
            }
        });
        return List.copyOf(entries);
    }

    /// What a quality percent is made of, before it is cut off at 100%.
    private record Figures(Points points, Points bonus, Points available, Percent improvement) {

        static Figures of(QualityScore score) {
            Points points = score.chosen().stream().map(MeasureScore::points).reduce(Points.ZERO, Points::plus);
            return new Figures(
                    points,
                    score.bonus().total(),
                    score.availablePoints(),
                    score.improvement().percent());
        }

        /// The percentage these make; nothing where no points are available.
        Percent level() {
            return available.isZero()
                    ? Percent.ZERO
                    : Percent.ratio(points.plus(bonus), available).plus(improvement);
        }

        BigDecimal above(Percent qualityPercent) {
            return level().value().subtract(qualityPercent.value());
        }

        Figures plus(Points more) {
            return new Figures(points.plus(more), bonus, available, improvement);
        }

        Figures withBonus(Points other) {
            return new Figures(points, other, available, improvement);
        }

        Figures withImprovement(Percent other) {
            return new Figures(points, bonus, available, other);
        }

        Figures ofAvailable(Points other) {
            return new Figures(points, bonus, other, improvement);
        }
    }
}
