package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.decile.core.file.GivenName;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.submission.MeasureResultsReading;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScoreService;

/// Checks, confirms and takes back uploads of measure results.
@Singleton
public class UploadService {

    private final Access access;
    private final CurrentUser user;
    private final Uploads uploads;
    private final ScoreService scores;
    private final UploadPreviews previews;

    @Inject
    UploadService(Access access, CurrentUser user, Uploads uploads, ScoreService scores, UploadPreviews previews) {
        this.access = access;
        this.user = user;
        this.uploads = uploads;
        this.scores = scores;
        this.previews = previews;
    }

    /// Reads a file and works out what it would change; stores nothing.
    ///
    /// @param fileName as the person's computer calls it
    /// @throws NoPermissionException when the person may not upload for the practice
    /// @throws IllegalArgumentException when there are no measures for the year
    @Transactional
    public UploadCheck check(PracticeId id, PerformanceYear year, String fileName, byte[] bytes) {
        Practice practice = access.toManage(id);
        String name = GivenName.of(
                fileName.replace(practice.tin().digits(), practice.tin().masked()));
        return switch (new MeasureResultsCsv(practice.tin(), MeasureCatalogs.of(year)).read(bytes)) {
            case MeasureResultsReading.Faulty faulty -> new UploadCheck.Refused(name, faulty);
            case MeasureResultsReading.Usable usable ->
                new UploadCheck.Ready(
                        name, usable, same(id, year, usable.checksum()), previews.of(id, year, usable.results()));
        };
    }

    /// Stores what was checked, and the scores it makes, whole or not at all.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    public Upload confirm(PracticeId practice, PerformanceYear year, UploadCheck.Ready checked) {
        access.toManage(practice);
        Upload upload = new Upload(
                UploadId.random(),
                practice,
                year,
                checked.fileName(),
                checked.reading().checksum(),
                "Measure results",
                checked.reading().rows(),
                checked.measures(),
                user.username(),
                Instant.now(),
                Optional.empty());
        uploads.confirm(upload, checked.reading().results());
        scores.record(practice, year, ScoreRecord.Cause.UPLOAD, user.username());
        return upload;
    }

    /// Takes an upload back, so that what was in force before it counts again; does nothing when it was taken back
    /// already.
    ///
    /// @throws NoPermissionException when the person may not, or the practice has no such upload
    @Transactional
    public void takeBack(PracticeId practice, UploadId id) {
        access.toManage(practice);
        Upload upload = uploads.find(id)
                .filter(known -> known.practice().equals(practice))
                .orElseThrow(() -> new NoPermissionException("This upload is not among those of the practice."));
        if (upload.takenBack().isPresent()) {
            return;
        }
        uploads.takeBack(id, user.username(), Instant.now());
        scores.record(practice, upload.year(), ScoreRecord.Cause.TAKE_BACK, user.username());
    }

    /// All uploads of a practice and year, the latest first, those taken back included.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<Upload> history(PracticeId practice, PerformanceYear year) {
        access.toRead(practice);
        return uploads.history(practice, year);
    }

    private Optional<Upload> same(PracticeId practice, PerformanceYear year, String checksum) {
        return uploads.history(practice, year).stream()
                .filter(upload -> upload.takenBack().isEmpty())
                .filter(upload -> upload.checksum().equals(checksum))
                .findFirst();
    }
}
