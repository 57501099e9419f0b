package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.decile.core.fault.FaultsCsv;
import org.decile.core.file.GivenName;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.qrda.QrdaTables;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.TextDownload;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.qrda.QrdaTablesInForce;
import org.decile.ui.submission.ReturnedSheet.Written;

/// What people do about uploads: each of it for those who may, whatever page it is asked from.
@Singleton
public class UploadService {

    private final Access access;
    private final CurrentUser user;
    private final Uploads uploads;
    private final UploadWork work;
    private final UploadJobs jobs;
    private final TakeBacks takeBacks;
    private final FileReading reading;
    private final Staging staging;
    private final UploadLimits limits;
    private final QrdaTablesInForce qrda;
    private final Set<String> marking = ConcurrentHashMap.newKeySet();

    @Inject
    UploadService(
            Access access,
            CurrentUser user,
            Uploads uploads,
            UploadWork work,
            UploadJobs jobs,
            TakeBacks takeBacks,
            FileReading reading,
            Staging staging,
            UploadLimits limits,
            QrdaTablesInForce qrda) {
        this.access = access;
        this.user = user;
        this.uploads = uploads;
        this.work = work;
        this.jobs = jobs;
        this.takeBacks = takeBacks;
        this.reading = reading;
        this.staging = staging;
        this.limits = limits;
        this.qrda = qrda;
    }

    /// What may be sent.
    UploadLimits limits() {
        return limits;
    }

    /// Where the person's files for a practice and year go.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    Reception reception(PracticeId id, PerformanceYear year) {
        Practice practice = access.toManage(id);
        String digits = practice.tin().digits();
        String masked = practice.tin().masked();
        return new Reception(
                () -> access.toManage(id),
                key(id, year),
                name -> GivenName.of(name.replace(digits, masked)),
                jobs,
                staging,
                limits);
    }

    /// The person's own upload for a practice and year, in whatever window it was begun.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    Optional<JobStatus> own(PracticeId practice, PerformanceYear year) {
        access.toManage(practice);
        return jobs.find(key(practice, year)).map(UploadJob::status);
    }

    /// Usernames of the others who are uploading for the same practice and year.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    List<String> others(PracticeId practice, PerformanceYear year) {
        access.toManage(practice);
        return jobs.others(key(practice, year)).stream()
                .map(job -> job.key().user())
                .toList();
    }

    /// Begins to check what was received.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    void check(PracticeId practice, PerformanceYear year) {
        access.toManage(practice);
        jobs.find(key(practice, year)).ifPresent(jobs::check);
    }

    /// Begins to confirm the upload that was shown; does nothing when it is no longer the person's, or
    /// when its preview is no longer the one that was shown.
    ///
    /// @param check the number of the check whose preview the person has seen
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    void confirm(PracticeId practice, PerformanceYear year, UUID job, int check) {
        access.toManage(practice);
        present(practice, year, job).ifPresent(known -> jobs.confirm(known, check));
    }

    /// Whether an upload that is not under way any more was confirmed, and so stands in the history.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    boolean isStored(PracticeId practice, UUID job) {
        access.toManage(practice);
        return uploads.find(new UploadId(job))
                .filter(upload -> upload.practice().equals(practice))
                .isPresent();
    }

    /// Gives an upload up and deletes its files; does nothing when it is no longer the person's present one.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    @Transactional
    void cancel(PracticeId practice, PerformanceYear year, UUID job) {
        access.toManage(practice);
        present(practice, year, job).ifPresent(jobs::giveUp);
    }

    /// Writes one of the person's files back, with what is wrong with each row beside it. That takes as
    /// long as checking it, so a person gets one at a time, and no transaction waits for it.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    /// @throws IOException when it cannot be read or written
    Written mark(PracticeId practice, PerformanceYear year, UUID job, UUID staged, Writer text) throws IOException {
        access.toManage(practice);
        JobKey key = key(practice, year);
        Optional<StagedFile> file = present(practice, year, job)
                .flatMap(known -> known.files().stream()
                        .filter(one -> one.id().equals(staged))
                        .findFirst());
        if (file.isEmpty()) {
            return Written.GONE;
        }
        if (!marking.add(key.user())) {
            return Written.BUSY;
        }
        try {
            return reading.mark(key, file.get(), text) ? Written.DONE : Written.GONE;
        } finally {
            marking.remove(key.user());
        }
    }

    /// What came of each file of the person's checked upload, and by what it can be given back.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    List<CheckedFile> checked(PracticeId practice, PerformanceYear year, UUID job) {
        access.toManage(practice);
        return present(practice, year, job).map(UploadJob::checkedFiles).orElse(List.of());
    }

    /// Writes the list of all faults and warnings of the person's checked upload.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    /// @throws IOException when nothing can be written
    Written faults(PracticeId practice, PerformanceYear year, UUID job, Writer text) throws IOException {
        access.toManage(practice);
        Optional<UploadCheck> check = present(practice, year, job).flatMap(UploadJob::check);
        if (check.isEmpty()) {
            return Written.GONE;
        }
        List<FaultsCsv.OfFile> faults = check.get().files().stream()
                .map(file -> new FaultsCsv.OfFile(
                        file.name(), file.faults().listed(), file.warnings().listed()))
                .toList();
        text.write(TextDownload.BYTE_ORDER_MARK);
        text.write(FaultsCsv.ofFiles(faults));
        return Written.DONE;
    }

    /// Writes what the person's upload would change for everyone.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    /// @throws IOException when nothing can be written
    Written effects(PracticeId practice, PerformanceYear year, UUID job, Writer text) throws IOException {
        access.toManage(practice);
        Optional<UploadCheck> check = present(practice, year, job).flatMap(UploadJob::check);
        if (check.isPresent() && check.get() instanceof UploadCheck.Ready ready) {
            text.write(TextDownload.BYTE_ORDER_MARK);
            text.write(EffectsCsv.of(ready.previews()));
            return Written.DONE;
        }
        return Written.GONE;
    }

    /// Whether the portal has the tables by which QRDA III files of a year are read.
    @Transactional
    boolean readsQrda(PerformanceYear year) {
        QrdaTables tables = qrda.all();
        return !tables.guides().of(year).isEmpty()
                && !tables.identifiers().of(MeasureCatalogs.of(year)).isEmpty();
    }

    /// Begins to take an upload back, so that what was in force before it counts again, unless the person is taking
    /// another one of the year back.
    ///
    /// @throws NoPermissionException when the person may not, or the practice has no such upload
    public void takeBack(PracticeId practice, UploadId id) {
        access.toManage(practice);
        Upload upload = work.ofPractice(practice, id);
        takeBacks.begin(key(practice, upload.year()), id);
    }

    /// The person's own latest take-back, until they have been told what came of it.
    ///
    /// @throws NoPermissionException when the person may not upload for the practice
    Optional<TakeBack> takingBack(PracticeId practice, PerformanceYear year) {
        access.toManage(practice);
        return takeBacks.find(key(practice, year));
    }

    /// The person has been told what came of it.
    void told(PracticeId practice, PerformanceYear year, TakeBack over) {
        takeBacks.told(key(practice, year), over);
    }

    /// All uploads of a practice and year, the latest first, those taken back included.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    public List<Upload> history(PracticeId practice, PerformanceYear year) {
        access.toRead(practice);
        return uploads.history(practice, year);
    }

    private Optional<UploadJob> present(PracticeId practice, PerformanceYear year, UUID id) {
        return jobs.find(key(practice, year)).filter(job -> job.id().equals(id));
    }

    private JobKey key(PracticeId practice, PerformanceYear year) {
        return new JobKey(practice, year, user.username());
    }
}
