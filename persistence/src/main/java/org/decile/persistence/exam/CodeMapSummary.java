package org.decile.persistence.exam;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.exam.CodeMapUpload;
import org.decile.core.mips.PerformanceYear;
import org.jspecify.annotations.Nullable;

/// What a row of `code_map` says of a map, without the bytes of its file, so that lists do not carry them along.
record CodeMapSummary(
        UUID id,
        int year,
        String fileName,
        String checksum,
        int codes,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    CodeMapUpload upload() {
        return new CodeMapUpload(
                id, new PerformanceYear(year), fileName, checksum, codes, uploadedBy, uploadedAt, withdrawal());
    }

    private Optional<CodeMapUpload.Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new CodeMapUpload.Withdrawal(withdrawnBy, withdrawnAt));
    }
}
