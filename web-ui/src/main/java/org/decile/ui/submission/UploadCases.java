package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.exam.CaseBook;
import org.decile.core.exam.CaseStore;
import org.decile.core.exam.CaseTable;
import org.decile.core.exam.CasesInForce;
import org.decile.core.exam.TooManyCasesException;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Upload;
import org.decile.core.submission.Uploads;

/// The results of an upload, those of its cases together with all cases of the practice and year that stand.
@Singleton
class UploadCases {

    private final Uploads uploads;
    private final CaseBook book;

    @Inject
    UploadCases(Uploads uploads, CaseStore store, UploadLimits limits) {
        this.uploads = uploads;
        this.book = new CaseBook(store, uploads, limits.inside().rows());
    }

    /// What an upload would come to.
    ///
    /// @param brought its results
    /// @param gone results in force of which no case is left
    /// @param change what becomes of cases, when it holds any
    record Effect(List<ParticipantResult> brought, List<ParticipantResult> gone, Optional<CaseChange> change) {}

    /// @throws TooManyCasesException when more cases would be in force than may be
    Effect effect(PracticeId practice, PerformanceYear year, UploadContent content) {
        if (content.cases().isEmpty()) {
            return new Effect(content.reported(), List.of(), Optional.empty());
        }
        CaseBook.Effect effect = book.effect(practice, MeasureCatalogs.of(year), together(content.cases()));
        List<ParticipantResult> brought = Stream.concat(
                        content.reported().stream(), CaseBook.besides(content.reported(), effect.results()).stream())
                .toList();
        CasesInForce.Step step = effect.change();
        CaseChange change = new CaseChange(step.replaced(), step.added(), effect.before() - step.replaced());
        return new Effect(brought, CaseBook.besides(brought, effect.gone()), Optional.of(change));
    }

    /// Stores an upload, within the caller's transaction.
    void confirm(Upload upload, UploadContent content) {
        if (content.cases().isEmpty()) {
            uploads.confirm(upload, content.reported());
        } else {
            book.confirm(upload, content.reported(), together(content.cases()), MeasureCatalogs.of(upload.year()));
        }
    }

    /// Takes an upload back, within the caller's transaction.
    void takeBack(Upload upload, String by, Instant at) {
        book.takeBack(upload, by, at, MeasureCatalogs.of(upload.year()));
    }

    private static CaseTable together(List<CaseTable> tables) {
        return tables.size() == 1 ? tables.getFirst() : CasesInForce.of(tables).cases();
    }
}
