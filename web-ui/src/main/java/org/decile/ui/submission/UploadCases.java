package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.decile.core.exam.CaseBook;
import org.decile.core.exam.CaseStore;
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

    /// What an upload would come to, as long as no other is confirmed or taken back.
    ///
    /// @param content what it holds
    /// @param ofCases what its cases would do, when it holds any
    record Effect(UploadContent content, Optional<CaseBook.Effect> ofCases) {

        /// Its results; where it holds cases, together with all cases in force.
        List<ParticipantResult> brought() {
            List<ParticipantResult> reported = content.reported();
            return Stream.concat(reported.stream(), besides(reported, CaseBook.Effect::results))
                    .toList();
        }

        /// Results in force of which no case is left.
        List<ParticipantResult> gone() {
            return besides(brought(), CaseBook.Effect::gone).toList();
        }

        /// What becomes of cases, when it holds any.
        Optional<CaseChange> change() {
            return ofCases.map(effect -> new CaseChange(
                    effect.change().replaced(),
                    effect.change().added(),
                    effect.before() - effect.change().replaced()));
        }

        private Stream<ParticipantResult> besides(
                List<ParticipantResult> stated, Function<CaseBook.Effect, List<ParticipantResult>> results) {
            return ofCases.stream().flatMap(effect -> CaseBook.besides(stated, results.apply(effect)).stream());
        }
    }

    /// @throws TooManyCasesException when more cases would be in force than may be
    Effect effect(PracticeId practice, PerformanceYear year, UploadContent content) {
        return new Effect(
                content, content.cases().map(cases -> book.effect(practice, MeasureCatalogs.of(year), cases)));
    }

    /// Stores an upload, within the caller's transaction.
    void confirm(Upload upload, Effect effect) {
        List<ParticipantResult> reported = effect.content().reported();
        effect.ofCases()
                .ifPresentOrElse(
                        ofCases -> book.confirm(upload, reported, ofCases), () -> uploads.confirm(upload, reported));
    }

    /// Takes an upload back, within the caller's transaction.
    void takeBack(Upload upload, String by, Instant at) {
        book.takeBack(upload, by, at, MeasureCatalogs.of(upload.year()));
    }
}
