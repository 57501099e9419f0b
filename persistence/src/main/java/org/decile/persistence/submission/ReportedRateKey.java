package org.decile.persistence.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// Where a rate stands in its upload.
///
/// @param result number of the participant's measure in the upload, from 0
/// @param stratum number of the rate among that measure's rates, from 0
@Embeddable
record ReportedRateKey(
        @Column(name = "upload_id") UUID uploadId,
        @Column(name = "result_number") int result,
        @Column(name = "stratum_number") int stratum) {}
