package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Where a rate stands among those of a practice and year that come of cases.
///
/// @param result number of the participant's measure, from 0
/// @param stratum number of the rate among that measure's rates, from 0
@Embeddable
record CaseRateKey(
        @Column(name = "practice_id") UUID practiceId,
        @Column(name = "performance_year") int year,
        @Column(name = "result_number") int result,
        @Column(name = "stratum_number") int stratum) {}
