package org.decile.persistence.exam;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A row of `case_block`: some of the cases of an upload.
@Entity
@Immutable
@Table(name = "case_block")
@SuppressWarnings("NullAway.Init") // Hibernate or the repository fills every field
class CaseBlockRow {
    private static final int MEDIUM_BLOB = (1 << 24) - 1;

    @EmbeddedId
    CaseBlockKey key;

    @Column(name = "cases", nullable = false)
    int cases;

    @Column(name = "content", nullable = false, length = MEDIUM_BLOB)
    byte[] content;
}
