package org.decile.core.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Percent;

/// A part of the way from one year's quality percent to the other's.
///
/// @param difference in percentage points, not rounded
/// @param measures the measures behind it, by id; none for parts that are not about measures
public record WaterfallEntry(Kind kind, Percent difference, List<MeasureId> measures) {

    /// What made the difference, in the order in which the differences are taken.
    public enum Kind {
        /// The same points, but of more or fewer available points.
        AVAILABLE_POINTS("Available points changed"),
        MEASURES_UP("Measures with more points"),
        MEASURES_DOWN("Measures with fewer points"),
        NEW_MEASURES("Measures that count now"),
        MEASURES_GONE("Measures that count no more"),
        BONUS("Bonus points"),
        IMPROVEMENT("Improvement"),
        /// What lies above 100% in either year and is cut off.
        CAP("Cap at 100%");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public WaterfallEntry {
        measures = List.copyOf(measures);
    }

    /// `Measures with more points (001, 236): +5.43 percentage points.`
    public String text() {
        String names = measures.stream().map(MeasureId::toString).collect(Collectors.joining(", "));
        String of = measures.isEmpty() ? "" : " (" + names + ")";
        return "%s%s: %s percentage points.".formatted(kind.label(), of, Signed.text(difference));
    }
}
