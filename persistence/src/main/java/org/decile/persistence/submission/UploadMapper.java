package org.decile.persistence.submission;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Upload.TakeBack;
import org.decile.core.submission.UploadId;

/// An upload, as it stands in a practice's history, and its row.
final class UploadMapper {
    private UploadMapper() {}

    static UploadRow toRow(Upload upload) {
        UploadRow row = new UploadRow();
        row.id = upload.id().value();
        row.practiceId = upload.practice().value();
        row.year = upload.year().value();
        row.fileName = upload.fileName();
        row.checksum = upload.checksum();
        row.format = upload.format();
        row.rows = upload.rows();
        row.measures = upload.measures();
        row.uploadedBy = upload.uploadedBy();
        row.uploadedAt = upload.uploadedAt();
        upload.takenBack().ifPresent(takeBack -> putTakeBack(row, takeBack));
        return row;
    }

    static void putTakeBack(UploadRow row, TakeBack takeBack) {
        row.takenBackBy = takeBack.by();
        row.takenBackAt = takeBack.at();
    }

    static Upload toUpload(UploadRow row) {
        return new Upload(
                new UploadId(row.id),
                new PracticeId(row.practiceId),
                new PerformanceYear(row.year),
                row.fileName,
                row.checksum,
                row.format,
                row.rows,
                row.measures,
                row.uploadedBy,
                row.uploadedAt,
                takeBack(row));
    }

    private static Optional<TakeBack> takeBack(UploadRow row) {
        if (row.takenBackBy == null || row.takenBackAt == null) {
            return Optional.empty();
        }
        return Optional.of(new TakeBack(row.takenBackBy, row.takenBackAt));
    }
}
