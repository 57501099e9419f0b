package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `upload`. Only taking it back changes it.
@Entity
@Table(name = "upload")
@SuppressWarnings("NullAway.Init") // Hibernate or the mapper fills every field
class UploadRow {
    @Id
    UUID id;

    /// Counts up as uploads arrive; the database sets it.
    @Column(name = "arrival", insertable = false, updatable = false)
    long arrival;

    @Column(name = "practice_id", nullable = false, updatable = false)
    UUID practiceId;

    @Column(name = "performance_year", nullable = false, updatable = false)
    int year;

    @Column(name = "file_name", nullable = false, updatable = false)
    String fileName;

    @Column(name = "checksum", nullable = false, updatable = false)
    String checksum;

    @Column(name = "format", nullable = false, updatable = false)
    String format;

    @Column(name = "file_rows", nullable = false, updatable = false)
    long rows;

    @Column(name = "measures", nullable = false, updatable = false)
    int measures;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    String uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    Instant uploadedAt;

    @Column(name = "taken_back_by")
    @Nullable
    String takenBackBy;

    @Column(name = "taken_back_at")
    @Nullable
    Instant takenBackAt;
}
