package org.decile.persistence.practice;

import java.math.BigDecimal;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.YearSettings;

/// What a practice confirmed and its row.
final class YearSettingsMapper {
    private YearSettingsMapper() {}

    /// All but key, person and time.
    static YearSettingsRow toRow(YearSettings settings) {
        YearSettingsRow row = new YearSettingsRow();
        row.clinicians = settings.clinicians().orElse(null);
        row.specialStatuses = Codes.STATUSES.join(settings.statuses());
        row.participation = settings.participation().code();
        row.specialtySet = settings.specialtySet().orElse(null);
        row.reweightedCategories = Codes.CATEGORIES.join(settings.reweighted());
        row.cahpsUndersampled = settings.cahpsUndersampled();
        OtherCategoriesMapper.put(row, settings.others());
        row.confirmed = Codes.SETTINGS.join(settings.confirmed());
        settings.priorYear().ifPresent(prior -> putPriorYear(row, prior));
        return row;
    }

    static YearSettings toSettings(YearSettingsRow row) {
        return new YearSettings(
                Optional.ofNullable(row.clinicians),
                Codes.STATUSES.split(row.specialStatuses),
                Codes.PARTICIPATIONS.value(row.participation),
                Optional.ofNullable(row.specialtySet),
                Codes.CATEGORIES.split(row.reweightedCategories),
                row.cahpsUndersampled,
                OtherCategoriesMapper.toCategories(row),
                priorYear(row),
                Codes.SETTINGS.split(row.confirmed));
    }

    private static void putPriorYear(YearSettingsRow row, PriorYear prior) {
        row.priorAchievementPercent = text(prior.achievementPercent());
        row.priorCategoryPercent =
                prior.categoryPercent().map(YearSettingsMapper::text).orElse(null);
        row.priorSameIdentifier = prior.sameIdentifier();
        row.priorFacilityBased = prior.facilityBased();
    }

    private static Optional<PriorYear> priorYear(YearSettingsRow row) {
        if (row.priorAchievementPercent == null) {
            return Optional.empty();
        }
        return Optional.of(new PriorYear(
                percent(row.priorAchievementPercent),
                Optional.ofNullable(row.priorCategoryPercent).map(YearSettingsMapper::percent),
                Boolean.TRUE.equals(row.priorSameIdentifier),
                Boolean.TRUE.equals(row.priorFacilityBased)));
    }

    private static String text(Percent percent) {
        return percent.value().toString();
    }

    private static Percent percent(String text) {
        return new Percent(new BigDecimal(text));
    }
}
