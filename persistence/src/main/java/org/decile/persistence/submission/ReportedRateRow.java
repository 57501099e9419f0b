package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A row of `reported_rate`: one rate of a measure. A measure with several strata takes several rows.
@Entity
@Immutable
@Table(name = "reported_rate")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class ReportedRateRow extends RateColumns {
    @EmbeddedId
    ReportedRateKey key;

    /// The rate came of cases; in force is then what all cases of the practice and year come to.
    @Column(name = "from_cases", nullable = false)
    boolean fromCases;

    @Override
    int stratumNumber() {
        return key.stratum();
    }
}
