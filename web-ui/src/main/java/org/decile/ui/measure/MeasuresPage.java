package org.decile.ui.measure;

import java.util.List;
import java.util.Optional;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceYear;

/// What the list of measures shows.
///
/// @param years all that have measures, the newest first
/// @param rows those on this page
/// @param found how many the filter admits
/// @param all how many the year has
/// @param radiology what radiology can report, when one of its sets is chosen
/// @param page from 1
/// @param pages at least 1
record MeasuresPage(
        PerformanceYear year,
        List<PerformanceYear> years,
        List<SpecialtySet> sets,
        List<MeasureRow> rows,
        int found,
        int all,
        int page,
        int pages,
        Optional<RadiologyOffer> radiology) {

    static final int ROWS = 50;

    /// `Measures 51 to 100 of 436.`
    String summary() {
        if (found == 0) {
            return "No measure of %s fits.".formatted(year);
        }
        int first = (page - 1) * ROWS + 1;
        String of = found == all
                ? "%d measures of %s".formatted(all, year)
                : "%d of %d measures of %s fit".formatted(found, all, year);
        return pages == 1 ? of + "." : "%s; %d to %d shown.".formatted(of, first, first + rows.size() - 1);
    }
}
