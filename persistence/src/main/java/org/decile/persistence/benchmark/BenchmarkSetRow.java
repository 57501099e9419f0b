package org.decile.persistence.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A row of `benchmark_set`.
@Entity
@Immutable
@Table(name = "benchmark_set")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class BenchmarkSetRow {
    @Id
    UUID id;

    /// Counts up as tables arrive; the database sets it.
    @Column(name = "arrival", insertable = false, updatable = false)
    long arrival;

    @Column(name = "performance_year", nullable = false)
    int year;

    @Column(name = "file_name", nullable = false)
    String fileName;

    @Column(name = "checksum", nullable = false)
    String checksum;

    @Column(name = "benchmarks", nullable = false)
    int benchmarks;

    @Column(name = "uploaded_by", nullable = false)
    String uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    Instant uploadedAt;
}
