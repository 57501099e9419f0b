package org.decile.persistence.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// What identifies one saved state of a practice's settings.
///
/// @param version 1 for the first state, the highest for the current one
@Embeddable
record YearSettingsKey(
        @Column(name = "practice_id") UUID practiceId,
        @Column(name = "performance_year") int year,
        @Column(name = "version") int version) {}
