package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Uploads;

/// The results of an upload, those of its cases together with all cases of the practice and year that stand.
@Singleton
class UploadCases {

    private final Uploads uploads;

    @Inject
    UploadCases(Uploads uploads) {
        this.uploads = uploads;
    }

    /// What an upload would come to.
    ///
    /// @param brought its results
    /// @param change what becomes of cases, when it holds any
    record Effect(List<ParticipantResult> brought, Optional<CaseChange> change) {}

    Effect effect(PracticeId practice, PerformanceYear year, UploadContent content) {
        return new Effect(content.reported(), Optional.empty());
    }

    /// Stores an upload, within the caller's transaction.
    void confirm(Upload upload, UploadCheck.Ready checked) {
        uploads.confirm(upload, checked.content().reported());
    }

    /// Takes an upload back, within the caller's transaction.
    void takeBack(Upload upload, String by, Instant at) {
        uploads.takeBack(upload.id(), by, at);
    }
}
