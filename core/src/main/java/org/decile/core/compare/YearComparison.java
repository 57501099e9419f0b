package org.decile.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.number.Percent;
import org.decile.core.score.QualityScore;

/// Two years of a practice side by side: the category, what moved it, and every measure.
///
/// @param difference the later quality percent less the earlier one, in percentage points, not rounded
/// @param waterfall what takes the earlier quality percent to the later one; the differences sum exactly
/// @param measures every measure reported in either year, what moved the score most first
/// @param notes what else differs between the years that a reader should know, in sentences
public record YearComparison(
        QualityScore before,
        QualityScore after,
        Percent difference,
        List<WaterfallEntry> waterfall,
        List<MeasureChange> measures,
        List<String> notes) {
    private static final int DECIMALS = 2;

    public static YearComparison between(QualityScore before, QualityScore after) {
        List<MeasureChange> changes = MeasureChanges.between(before, after);
        Percent difference = new Percent(
                after.qualityPercent().value().subtract(before.qualityPercent().value()));
        return new YearComparison(
                before, after, difference, Waterfall.between(before, after, changes), changes, notes(before, after));
    }

    /// `2023: 71.20%. 2024: 78.05%, +6.85 percentage points.`
    public String text() {
        return "%s: %s%%. %s: %s%%, %s percentage points."
                .formatted(
                        before.year(),
                        before.qualityPercent().toText(DECIMALS),
                        after.year(),
                        after.qualityPercent().toText(DECIMALS),
                        Signed.text(difference));
    }

    private static List<String> notes(QualityScore before, QualityScore after) {
        List<String> notes = new ArrayList<>();
        if (!before.rules().equals(after.rules())) {
            notes.add("The two years are scored by different rule sets: %s and %s."
                    .formatted(before.rules(), after.rules()));
        } else if (!before.year().equals(after.year())) {
            notes.add("Each year is scored by its own rules and benchmarks, so points can change without the rate.");
        }
        if (before.participation() != after.participation()) {
            notes.add("The practice took part in different ways: %s and %s."
                    .formatted(
                            before.participation().label(),
                            after.participation().label()));
        }
        if (before.smallPractice() != after.smallPractice()) {
            notes.add("The practice counts as small in one of the two years only: %s."
                    .formatted(before.smallPractice() ? before.year() : after.year()));
        }
        return List.copyOf(notes);
    }
}
