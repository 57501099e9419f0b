package org.decile.persistence.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `year_table`. Only withdrawing it changes it.
@Entity
@Table(name = "year_table")
@SuppressWarnings("NullAway.Init") // Hibernate or the repository fills every field
class YearTableRow {
    @Id
    UUID id;

    /// Counts up as tables arrive; the database sets it.
    @Column(name = "arrival", insertable = false, updatable = false)
    long arrival;

    @Column(name = "kind", nullable = false, updatable = false)
    String kind;

    @Column(name = "performance_year", nullable = false, updatable = false)
    int year;

    @Column(name = "file_name", nullable = false, updatable = false)
    String fileName;

    @Column(name = "checksum", nullable = false, updatable = false)
    String checksum;

    @Column(name = "entries", nullable = false, updatable = false)
    int entries;

    @Column(name = "content", nullable = false, updatable = false, length = Integer.MAX_VALUE)
    byte[] content;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    String uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    Instant uploadedAt;

    @Column(name = "withdrawn_by")
    @Nullable
    String withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;
}
