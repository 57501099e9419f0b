package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `reported_rate`: one rate of a measure. A measure with several strata takes several rows.
@Entity
@Immutable
@Table(name = "reported_rate")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class ReportedRateRow {
    @EmbeddedId
    ReportedRateKey key;

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
}
