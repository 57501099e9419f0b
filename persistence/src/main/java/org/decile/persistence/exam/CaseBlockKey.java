package org.decile.persistence.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Where a block of cases stands in its upload.
///
/// @param number from 0
@Embeddable
record CaseBlockKey(
        @Column(name = "upload_id") UUID uploadId,
        @Column(name = "number") int number) {}
