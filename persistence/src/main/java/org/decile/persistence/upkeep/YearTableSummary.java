package org.decile.persistence.upkeep;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.jspecify.annotations.Nullable;

/// What a row of `year_table` says of a table, without the bytes of its file, so that lists do not carry them along.
record YearTableSummary(
        UUID id,
        String kind,
        int year,
        String fileName,
        String checksum,
        int entries,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    YearTable table() {
        return new YearTable(
                id,
                TableKind.ofCode(kind),
                new PerformanceYear(year),
                fileName,
                checksum,
                entries,
                uploadedBy,
                uploadedAt,
                withdrawal());
    }

    private Optional<YearTable.Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new YearTable.Withdrawal(withdrawnBy, withdrawnAt));
    }
}
