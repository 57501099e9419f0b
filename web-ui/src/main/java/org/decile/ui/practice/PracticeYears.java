package org.decile.ui.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.submission.Uploads;

/// The years a practice can work on, and how far it has come with each.
@Singleton
public class PracticeYears {

    private static final List<PerformanceYear> YEARS =
            List.of(new PerformanceYear(2025), new PerformanceYear(2024), new PerformanceYear(2023));

    private final Access access;
    private final Practices practices;
    private final Uploads uploads;

    @Inject
    public PracticeYears(Access access, Practices practices, Uploads uploads) {
        this.access = access;
        this.practices = practices;
        this.uploads = uploads;
    }

    /// The years that have rules, and those with results, the newest first.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<PracticeYear> of(PracticeId practice) {
        access.toRead(practice);
        Set<PerformanceYear> withResults = uploads.years(practice);
        Set<PerformanceYear> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(YEARS);
        all.addAll(withResults);
        return all.stream()
                .map(year -> new PracticeYear(year, state(practice, year, withResults.contains(year))))
                .toList();
    }

    /// The newest year that has rules.
    public static PerformanceYear newestWithRules() {
        return YEARS.getFirst();
    }

    private YearState state(PracticeId practice, PerformanceYear year, boolean hasResults) {
        if (!hasResults) {
            return YearState.NO_DATA;
        }
        boolean confirmed = practices.settings(practice, year).unconfirmed().isEmpty();
        return confirmed ? YearState.SCORED : YearState.DRAFT;
    }
}
