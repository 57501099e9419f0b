package org.decile.persistence.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `code_map`. Only withdrawing it changes it.
@Entity
@Table(name = "code_map")
@SuppressWarnings("NullAway.Init") // Hibernate or the repository fills every field
class CodeMapRow {
    @Id
    UUID id;

    /// Counts up as maps arrive; the database sets it.
    @Column(name = "arrival", insertable = false, updatable = false)
    long arrival;

    @Column(name = "performance_year", nullable = false, updatable = false)
    int year;

    @Column(name = "file_name", nullable = false, updatable = false)
    String fileName;

    @Column(name = "checksum", nullable = false, updatable = false)
    String checksum;

    @Column(name = "codes", nullable = false, updatable = false)
    int codes;

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
