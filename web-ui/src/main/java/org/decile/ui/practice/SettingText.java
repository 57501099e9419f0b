package org.decile.ui.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.ui.component.Numbers;

/// A practice's settings in words.
final class SettingText {

    private SettingText() {}

    static String title(Setting setting) {
        return setting.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + setting.label().substring(1);
    }

    /// Why the score depends on it, in one sentence.
    static String why(Setting setting) {
        return switch (setting) {
            case CLINICIANS ->
                "A small practice earns bonus points and keeps points where others get none; the number of clinicians"
                        + " decides who is small.";
            case SPECIAL_STATUSES ->
                "CMS determines these statuses; they change bonus points and how much the quality category weighs.";
            case PARTICIPATION ->
                "It decides whose results are scored together and which measures CMS calculates from claims.";
            case SPECIALTY_SET ->
                "A practice that reports a specialty set with fewer measures than are otherwise required is scored on"
                        + " those only.";
            case REWEIGHTED_CATEGORIES ->
                "The weight of a category that does not count goes to others, often to quality; the quality score stays,"
                        + " its part of the final score changes.";
            case PRIOR_YEAR -> "Doing better than the year before adds improvement to the quality score.";
        };
    }

    /// What is said, for reading.
    static String value(Setting setting, YearSettings settings, List<SpecialtySet> sets) {
        return switch (setting) {
            case CLINICIANS -> settings.clinicians().map(Object::toString).orElse("not known");
            case SPECIAL_STATUSES ->
                list(settings.statuses().stream().map(SpecialStatus::label).toList());
            case PARTICIPATION ->
                settings.participation().label()
                        + (settings.cahpsUndersampled() ? ", CAHPS survey with too few patients" : "");
            case SPECIALTY_SET ->
                settings.specialtySet().map(name -> label(name, sets)).orElse("none");
            case REWEIGHTED_CATEGORIES ->
                list(settings.reweighted().stream()
                        .map(PerformanceCategory::label)
                        .toList());
            case PRIOR_YEAR -> settings.priorYear().map(SettingText::priorYear).orElse("no figures");
        };
    }

    /// `achievement 61.33%, category score 70.10%, same identifier`.
    static String priorYear(PriorYear prior) {
        return "achievement %s, category score %s, %s%s"
                .formatted(
                        Numbers.percent(prior.achievementPercent()),
                        prior.categoryPercent().map(Numbers::percent).orElse("not known"),
                        prior.sameIdentifier() ? "same identifier" : "another identifier",
                        prior.facilityBased() ? ", scored by a facility's results" : "");
    }

    /// `Cost 71.50%, complex patient bonus 3.00 points`.
    static String otherCategories(OtherCategories others) {
        List<String> figures = new ArrayList<>();
        for (PerformanceCategory category : PerformanceCategory.values()) {
            others.percent(category).ifPresent(score -> figures.add(category.label() + " " + Numbers.percent(score)));
        }
        if (!others.complexPatientBonus().isZero()) {
            figures.add("complex patient bonus %s points".formatted(Numbers.points(others.complexPatientBonus())));
        }
        return list(figures);
    }

    private static String label(String name, List<SpecialtySet> sets) {
        Optional<SpecialtySet> known =
                sets.stream().filter(set -> set.name().equals(name)).findFirst();
        return known.map(SpecialtySet::label).orElse(name);
    }

    private static String list(Collection<String> labels) {
        return labels.isEmpty() ? "none" : labels.stream().collect(Collectors.joining(", "));
    }
}
