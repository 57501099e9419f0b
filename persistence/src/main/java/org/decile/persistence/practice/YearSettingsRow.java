package org.decile.persistence.practice;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `practice_year_settings`. Saving adds a row with the next version and leaves the earlier ones.
@Entity
@Immutable
@Table(name = "practice_year_settings")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class YearSettingsRow {
    @EmbeddedId
    YearSettingsKey key;

    @Column(name = "clinicians")
    @Nullable
    Integer clinicians;

    @Column(name = "special_statuses", nullable = false)
    String specialStatuses;

    @Column(name = "participation", nullable = false)
    String participation;

    @Column(name = "specialty_set")
    @Nullable
    String specialtySet;

    @Column(name = "reweighted_categories", nullable = false)
    String reweightedCategories;

    @Column(name = "cahps_undersampled", nullable = false)
    boolean cahpsUndersampled;

    @Column(name = "category_percents", nullable = false)
    String categoryPercents;

    @Column(name = "complex_patient_bonus", nullable = false)
    String complexPatientBonus;

    @Column(name = "prior_achievement_percent")
    @Nullable
    String priorAchievementPercent;

    @Column(name = "prior_category_percent")
    @Nullable
    String priorCategoryPercent;

    @Column(name = "prior_same_identifier")
    @Nullable
    Boolean priorSameIdentifier;

    @Column(name = "prior_facility_based")
    @Nullable
    Boolean priorFacilityBased;

    @Column(name = "confirmed", nullable = false)
    String confirmed;

    @Column(name = "saved_by", nullable = false)
    String savedBy;

    @Column(name = "saved_at", nullable = false)
    Instant savedAt;
}
