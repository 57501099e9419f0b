package org.decile.ui.submission;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.MeasureResultsCsvWriter;
import org.decile.core.submission.UploadId;
import org.decile.ui.practice.Access;

/// Works out the upload page and carries out what is done on it.
final class UploadPresenter {

    private final Access access;
    private final UploadService uploads;

    UploadPresenter(Access access, UploadService uploads) {
        this.access = access;
        this.uploads = uploads;
    }

    UploadPage page(PracticeId practice, PerformanceYear year) {
        return new UploadPage(
                access.toRead(practice),
                year,
                access.mayManage(),
                MeasureCatalogs.years().contains(year),
                uploads.history(practice, year));
    }

    UploadLimits limits() {
        return uploads.limits();
    }

    Reception reception(UploadPage page) {
        return uploads.reception(page.practice().id(), page.year());
    }

    Optional<JobStatus> job(UploadPage page) {
        return uploads.own(page.practice().id(), page.year());
    }

    List<String> others(UploadPage page) {
        return uploads.others(page.practice().id(), page.year());
    }

    void check(UploadPage page) {
        uploads.check(page.practice().id(), page.year());
    }

    void confirm(UploadPage page, UUID job, int check) {
        uploads.confirm(page.practice().id(), page.year(), job, check);
    }

    boolean isStored(UploadPage page, UUID job) {
        return uploads.isStored(page.practice().id(), job);
    }

    void cancel(UploadPage page, UUID job) {
        uploads.cancel(page.practice().id(), page.year(), job);
    }

    List<CheckedFile> checked(UploadPage page, UUID job) {
        return uploads.checked(page.practice().id(), page.year(), job);
    }

    boolean readsQrda(UploadPage page) {
        return uploads.readsQrda(page.year());
    }

    /// What is given back of a checked upload.
    ReturnedSheet.Giving giving(UploadPage page, UUID job) {
        return new Given(uploads, page.practice().id(), page.year(), job);
    }

    private static final class Given implements ReturnedSheet.Giving {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient UploadService uploads;
        private final transient PracticeId practice;
        private final transient PerformanceYear year;
        private final UUID job;

        Given(UploadService uploads, PracticeId practice, PerformanceYear year, UUID job) {
            this.uploads = uploads;
            this.practice = practice;
            this.year = year;
            this.job = job;
        }

        @Override
        public ReturnedSheet.Written mark(UUID staged, Writer text) throws IOException {
            return uploads.mark(practice, year, job, staged, text);
        }

        @Override
        public ReturnedSheet.Written effects(Writer text) throws IOException {
            return uploads.effects(practice, year, job, text);
        }

        @Override
        public ReturnedSheet.Written faults(Writer text) throws IOException {
            return uploads.faults(practice, year, job, text);
        }
    }

    void takeBack(UploadPage page, UploadId upload) {
        uploads.takeBack(page.practice().id(), upload);
    }

    Optional<TakeBack> takingBack(UploadPage page) {
        return uploads.takingBack(page.practice().id(), page.year());
    }

    void told(UploadPage page, TakeBack over) {
        uploads.told(page.practice().id(), page.year(), over);
    }

    static String template(PerformanceYear year) {
        return MeasureResultsCsvWriter.template(year);
    }

    static String example(PerformanceYear year) {
        return MeasureResultsCsvWriter.example(MeasureCatalogs.of(year));
    }
}
