package org.decile.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;
import org.decile.core.score.MeasureScore;

/// One measure in two years. A measure is the same when its id is, even when it is collected in another way.
///
/// @param before the score that counts in the earlier year, else the best of those that do not; empty when not reported
/// @param after the same of the later year
public record MeasureChange(MeasureId id, Optional<MeasureScore> before, Optional<MeasureScore> after, Kind kind) {

    /// What became of a measure.
    public enum Kind {
        UP("More points"),
        DOWN("Fewer points"),
        SAME("Same points"),
        NEW("Newly reported"),
        COUNTS_NOW("Counts now"),
        COUNTS_NO_MORE("Counts no more"),
        GONE("No longer reported"),
        /// It counts in neither year.
        NOT_COUNTED("Does not count");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static MeasureChange of(MeasureId id, Optional<MeasureScore> before, Optional<MeasureScore> after) {
        return new MeasureChange(id, before, after, kind(before, after));
    }

    private static Kind kind(Optional<MeasureScore> before, Optional<MeasureScore> after) {
        boolean counted = counts(before);
        boolean counting = counts(after);
        if (!counted && !counting) {
            return Kind.NOT_COUNTED;
        }
        if (!counted) {
            return before.isEmpty() ? Kind.NEW : Kind.COUNTS_NOW;
        }
        if (!counting) {
            return after.isEmpty() ? Kind.GONE : Kind.COUNTS_NO_MORE;
        }
        int sign = points(after).compareTo(points(before));
        return sign > 0 ? Kind.UP : sign < 0 ? Kind.DOWN : Kind.SAME;
    }

    private static boolean counts(Optional<MeasureScore> score) {
        return score.filter(MeasureScore::isChosen).isPresent();
    }

    private static Points points(Optional<MeasureScore> score) {
        return score.map(MeasureScore::points).orElse(Points.ZERO);
    }

    /// CMS's name of the measure, of the later year where it has one.
    public String title() {
        return after.or(() -> before).map(MeasureScore::title).orElse("");
    }

    /// The points that count in the later year less those that count in the earlier one.
    public Points countedDifference() {
        return points(after.filter(MeasureScore::isChosen)).minus(points(before.filter(MeasureScore::isChosen)));
    }

    /// The points of the later year less those of the earlier one, whether they count or not; empty when the measure
    /// was not reported in both.
    public Optional<Points> pointsDifference() {
        return before.flatMap(earlier -> after.map(later -> later.points().minus(earlier.points())));
    }

    /// How the rate changed; empty when there is not a rate in both years.
    public Optional<RateChange> rate() {
        return before.flatMap(earlier -> after.flatMap(later -> rate(earlier, later)));
    }

    private static Optional<RateChange> rate(MeasureScore earlier, MeasureScore later) {
        return earlier.performanceRate()
                .flatMap(then -> later.performanceRate().map(now -> RateChange.of(earlier, then, later, now)));
    }

    /// The ways it was collected: one, or first the earlier and then the later one.
    public List<CollectionType> collectionTypes() {
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .map(score -> score.key().collectionType())
                .distinct()
                .toList();
    }

    /// What happened to the measure's points and rate, in sentences.
    public String text() {
        String sentences = Stream.of(Optional.of(sentence()), rate().map(RateChange::text), collectionTypeChange())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return "Measure %s: %s".formatted(id, sentences);
    }

    private String sentence() {
        Points earlier = points(before);
        Points later = points(after);
        return switch (kind) {
            case UP, DOWN -> "%s points instead of %s.".formatted(later, earlier);
            case SAME -> "%s points, as before.".formatted(later);
            case NEW -> "newly reported, %s points.".formatted(later);
            case COUNTS_NOW -> "counts now with %s points; before, its %s did not count.".formatted(later, earlier);
            case COUNTS_NO_MORE -> "its %s points do not count; before, %s counted.".formatted(later, earlier);
            case GONE -> "no longer reported; before, it counted with %s points.".formatted(earlier);
            case NOT_COUNTED -> "does not count.";
        };
    }

    /// `Collected by eCQM instead of Medicare Part B claims.`, where that is so.
    public Optional<String> collectionTypeChange() {
        List<CollectionType> types = collectionTypes();
        return types.size() < 2
                ? Optional.empty()
                : Optional.of("Collected by %s instead of %s."
                        .formatted(types.get(1).label(), types.get(0).label()));
    }
}
