package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a row with one rate of a measure holds, whatever it belongs to.
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
abstract class RateColumns {
    /// The clinician's NPI, or an empty text for the practice as a whole.
    @Column(name = "participant", nullable = false)
    String participant;

    @Column(name = "measure_id", nullable = false)
    String measureId;

    @Column(name = "collection_type", nullable = false)
    String collectionType;

    @Column(name = "end_to_end", nullable = false)
    boolean endToEnd;

    @Column(name = "stratum")
    @Nullable
    String stratum;

    @Column(name = "eligible_population", nullable = false)
    long eligiblePopulation;

    @Column(name = "performance_met", nullable = false)
    long performanceMet;

    @Column(name = "performance_not_met", nullable = false)
    long performanceNotMet;

    @Column(name = "exclusions", nullable = false)
    long exclusions;

    @Column(name = "exceptions", nullable = false)
    long exceptions;

    @Column(name = "performance_rate", precision = 19, scale = 4)
    @Nullable
    BigDecimal performanceRate;

    /// Number of the rate among its measure's rates, from 0.
    abstract int stratumNumber();
}
