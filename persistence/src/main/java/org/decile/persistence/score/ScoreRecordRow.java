package org.decile.persistence.score;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `score_record`.
@Entity
@Immutable
@Table(name = "score_record")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class ScoreRecordRow {
    @Id
    UUID id;

    /// Counts up as records arrive; the database sets it.
    @Column(name = "arrival", insertable = false, updatable = false)
    long arrival;

    @Column(name = "practice_id", nullable = false)
    UUID practiceId;

    @Column(name = "performance_year", nullable = false)
    int year;

    @Column(name = "rules", nullable = false)
    String rules;

    @Column(name = "npi")
    @Nullable
    String npi;

    @Column(name = "scored_at", nullable = false)
    Instant at;

    @Column(name = "cause", nullable = false)
    String cause;

    @Column(name = "caused_by", nullable = false)
    String causedBy;

    @Column(name = "quality_percent", nullable = false)
    String qualityPercent;

    @Column(name = "contribution", nullable = false)
    String contribution;

    @Column(name = "policy_checksum", nullable = false)
    String policyChecksum;

    @Column(name = "benchmark_source", nullable = false)
    String benchmarkSource;

    @Column(name = "benchmark_checksum", nullable = false)
    String benchmarkChecksum;

    @Column(name = "explanation", nullable = false, length = Integer.MAX_VALUE)
    String explanation;
}
