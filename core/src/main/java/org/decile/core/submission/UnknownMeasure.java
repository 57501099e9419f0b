package org.decile.core.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.fault.Shown;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.PerformanceYear;

/// What to say about a measure id that the year does not have: the years that have it, or the id most like it.
public final class UnknownMeasure {
    private static final int MOST_EDITS = 2;

    private UnknownMeasure() {}

    public static String problem(MeasureId id, MeasureCatalog catalog) {
        return "Measure %s is not among the measures of %s.".formatted(Shown.plain(id.value()), catalog.year());
    }

    public static String remedy(MeasureId id, MeasureCatalog catalog) {
        List<PerformanceYear> years = MeasureCatalogs.years().stream()
                .filter(year -> MeasureCatalogs.of(year).find(id).isPresent())
                .toList();
        if (!years.isEmpty()) {
            return "It is a measure of %s; check the year.".formatted(inWords(years));
        }
        return nearest(id, catalog)
                .map(measure -> "The nearest id is %s, \"%s\".".formatted(measure.id(), measure.title()))
                .orElse("Look it up among the measures of the year.");
    }

    private static Optional<Measure> nearest(MeasureId id, MeasureCatalog catalog) {
        return catalog.all().stream()
                .filter(measure -> edits(measure.id().value(), id.value()) <= most(id))
                .min(Comparator.comparingInt(measure -> edits(measure.id().value(), id.value())));
    }

    /// Short ids resemble each other too easily.
    private static int most(MeasureId id) {
        return Math.min(MOST_EDITS, id.value().length() / 3);
    }

    /// The number of letters to change, add or remove that leads from one text to the other.
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    /// `2017 to 2021, 2023`.
    private static String inWords(List<PerformanceYear> years) {
        List<List<PerformanceYear>> runs = new ArrayList<>();
        for (PerformanceYear year : years) {
            if (runs.isEmpty()
                    || !year.previous().equals(Optional.of(runs.getLast().getLast()))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(year);
        }
        return runs.stream()
                .map(run -> run.size() == 1 ? run.getFirst().toString() : run.getFirst() + " to " + run.getLast())
                .collect(Collectors.joining(", "));
    }
}
