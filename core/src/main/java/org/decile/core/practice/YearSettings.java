package org.decile.core.practice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;

/// What a practice says about itself for one performance year, and which of it somebody has confirmed.
///
/// What is not confirmed still has a value, the cautious one, so that a score can be shown; the score names it.
///
/// @param clinicians number of eligible clinicians in the TIN, if known
/// @param specialtySet CMS's name of the specialty measure set reported instead of any six measures, if one is
/// @param reweighted categories whose weight went to others, beyond those the rules reweight by themselves
/// @param cahpsUndersampled registered for the CAHPS for MIPS survey, but with too few patients for it
/// @param others scores of the other categories, where entered
/// @param priorYear figures from CMS's feedback, used only where the portal has no data for the year before
public record YearSettings(
        Optional<Integer> clinicians,
        Set<SpecialStatus> statuses,
        Participation participation,
        Optional<String> specialtySet,
        Set<PerformanceCategory> reweighted,
        boolean cahpsUndersampled,
        OtherCategories others,
        Optional<PriorYear> priorYear,
        Set<Setting> confirmed) {

    /// The cautious start: a group of unknown size without any special status.
    public static final YearSettings NOTHING_CONFIRMED = new YearSettings(
            Optional.empty(),
            Set.of(),
            Participation.GROUP,
            Optional.empty(),
            Set.of(),
            false,
            OtherCategories.NONE,
            Optional.empty(),
            Set.of());

    /// @throws IllegalArgumentException when the number of clinicians is not positive
    public YearSettings {
        if (clinicians.isPresent() && clinicians.get() < 1) {
            throw new IllegalArgumentException(
                    "the number of clinicians must be 1 or more, but is " + clinicians.get());
        }
        statuses = sorted(statuses, SpecialStatus.class);
        reweighted = sorted(reweighted, PerformanceCategory.class);
        confirmed = sorted(confirmed, Setting.class);
    }

    /// What nobody has confirmed yet.
    public Set<Setting> unconfirmed() {
        EnumSet<Setting> rest = EnumSet.allOf(Setting.class);
        rest.removeAll(confirmed);
        return rest;
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> values, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
