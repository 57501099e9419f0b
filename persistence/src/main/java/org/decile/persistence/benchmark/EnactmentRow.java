package org.decile.persistence.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `benchmark_enactment`.
@Entity
@Immutable
@Table(name = "benchmark_enactment")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class EnactmentRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "performance_year", nullable = false)
    int year;

    /// Null when the built-in table was put back into force.
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "set_id")
    @Nullable
    BenchmarkSetRow set;

    @Column(name = "enacted_by", nullable = false)
    String by;

    @Column(name = "enacted_at", nullable = false)
    Instant at;

    @Column(name = "reason", nullable = false)
    String reason;
}
