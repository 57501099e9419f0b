package org.decile.ui.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.practice.Setting;
import org.decile.core.submission.Uploads;

/// The years a practice can work on, and how far it has come with each.
@Singleton
public class PracticeYears {

    private final Access access;
    private final Practices practices;
    private final Uploads uploads;
    private final Policies policies;

    @Inject
    public PracticeYears(Access access, Practices practices, Uploads uploads, Policies policies) {
        this.access = access;
        this.practices = practices;
        this.uploads = uploads;
        this.policies = policies;
    }

    /// The years that have rules, and those with results, the newest first.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<PracticeYear> of(PracticeId practice) {
        access.toRead(practice);
        Set<PerformanceYear> withResults = uploads.years(practice);
        Set<PerformanceYear> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(policies.years());
        all.addAll(withResults);
        return all.stream()
                .map(year -> new PracticeYear(year, state(practice, year, withResults), isProvisional(year)))
                .toList();
    }

    /// The newest year that has rules.
    public PerformanceYear newestWithRules() {
        return policies.years().last();
    }

    private boolean isProvisional(PerformanceYear year) {
        return policies.lookUp(year, RuleSetId.CMS)
                .filter(QualityPolicy::provisional)
                .isPresent();
    }

    private YearState state(PracticeId practice, PerformanceYear year, Set<PerformanceYear> withResults) {
        if (!withResults.contains(year)) {
            return YearState.NO_DATA;
        }
        Set<Setting> open = practices.settings(practice, year).unconfirmed();
        boolean yearBeforeKnown = year.previous().filter(withResults::contains).isPresent();
        if (!open.isEmpty() && !(yearBeforeKnown && open.equals(Set.of(Setting.PRIOR_YEAR)))) {
            return YearState.DRAFT;
        }
        return isProvisional(year) ? YearState.PROVISIONAL : YearState.SCORED;
    }
}
