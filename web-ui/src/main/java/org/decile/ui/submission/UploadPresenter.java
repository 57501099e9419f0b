package org.decile.ui.submission;

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

    UploadCheck check(UploadPage page, String fileName, byte[] bytes) {
        return uploads.check(page.practice().id(), page.year(), fileName, bytes);
    }

    void confirm(UploadPage page, UploadCheck.Ready checked) {
        uploads.confirm(page.practice().id(), page.year(), checked);
    }

    void takeBack(UploadPage page, UploadId upload) {
        uploads.takeBack(page.practice().id(), upload);
    }

    static String template(PerformanceYear year) {
        return MeasureResultsCsvWriter.template(year);
    }

    static String example(PerformanceYear year) {
        return MeasureResultsCsvWriter.example(MeasureCatalogs.of(year));
    }
}
