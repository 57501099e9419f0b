package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.exam.TooManyCasesException;
import org.decile.core.file.Checksum;
import org.decile.core.intake.IntakeFile;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScoreService;

/// What is done to an upload in one transaction each. It asks nobody for permission: [UploadService] has.
///
/// What stores has a transaction to itself, which begins by waiting for its turn. The database shows a transaction what
/// was committed before it first read; whoever read before waiting would work with what is outdated by then.
@Singleton
class UploadWork {
    private static final String OTHER_SCORES =
            "The scores are not those that were shown: benchmarks, settings or results of the year before have changed"
                    + " meanwhile.";

    private final Practices practices;
    private final Uploads uploads;
    private final UploadCases cases;
    private final UploadPreviews previews;
    private final ScoreService scores;

    @Inject
    UploadWork(Practices practices, Uploads uploads, UploadCases cases, UploadPreviews previews, ScoreService scores) {
        this.practices = practices;
        this.uploads = uploads;
        this.cases = cases;
        this.previews = previews;
        this.scores = scores;
    }

    /// Works out what sound files would change; stores nothing.
    ///
    /// @throws TooManyCasesException when more cases would be in force than may be
    @Transactional
    UploadCheck.Ready check(JobKey key, List<IntakeFile> files) {
        return preview(key, files, UploadContent.of(files));
    }

    /// Stores what was checked, and the scores it makes, whole or not at all; or says what has changed since.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Confirmation confirm(JobKey key, UploadId id, UploadCheck.Ready checked) {
        practices.lock(key.practice());
        if (uploads.revision(key.practice(), key.year()) != checked.basis().version()) {
            UploadCheck.Ready now =
                    preview(key, checked.files(), checked.effect().content());
            return new Confirmation.Changed(now, checked.basis().changesUntil(now.basis()));
        }
        List<UploadPreview> now = previews(key, checked.effect());
        if (!now.equals(checked.previews())) {
            return new Confirmation.Changed(checked.withPreviews(now), OTHER_SCORES);
        }
        Upload upload = new Upload(
                id,
                key.practice(),
                key.year(),
                checked.fileName(),
                checked.checksum(),
                checked.format(),
                checked.rows(),
                checked.measures(),
                key.user(),
                Instant.now(),
                Optional.empty());
        cases.confirm(upload, checked.effect());
        scores.record(key.practice(), key.year(), ScoreRecord.Cause.UPLOAD, key.user());
        return new Confirmation.Done(upload);
    }

    /// Takes an upload back, so that what was in force before it counts again, and puts the scores on record; does
    /// nothing when it was taken back already.
    ///
    /// @param key who wants it so, for which practice and year
    /// @throws NoPermissionException when the practice has no such upload
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void takeBack(JobKey key, UploadId id) {
        practices.lock(key.practice());
        Upload upload = ofPractice(key.practice(), id);
        if (upload.takenBack().isEmpty()) {
            cases.takeBack(upload, key.user(), Instant.now());
            scores.record(key.practice(), upload.year(), ScoreRecord.Cause.TAKE_BACK, key.user());
        }
    }

    /// @throws NoPermissionException when the practice has no such upload
    Upload ofPractice(PracticeId practice, UploadId id) {
        return uploads.find(id)
                .filter(known -> known.practice().equals(practice))
                .orElseThrow(() -> new NoPermissionException("This upload is not among those of the practice."));
    }

    /// An upload as it stands in the history.
    @Transactional
    Optional<Upload> find(UploadId id) {
        return uploads.find(id);
    }

    private UploadCheck.Ready preview(JobKey key, List<IntakeFile> files, UploadContent content) {
        UploadBasis basis = new UploadBasis(
                uploads.revision(key.practice(), key.year()), uploads.history(key.practice(), key.year()));
        String checksum = checksum(files);
        UploadCases.Effect effect = cases.effect(key.practice(), key.year(), content);
        return new UploadCheck.Ready(
                files,
                checksum,
                effect,
                new BothKinds(files, basis.history(), uploads::resultsOf).sentences(),
                basis,
                same(basis, checksum),
                previews(key, effect));
    }

    private List<UploadPreview> previews(JobKey key, UploadCases.Effect effect) {
        return previews.of(key.practice(), key.year(), effect.brought(), effect.gone());
    }

    /// That of the only file, or one of all files together in whatever order.
    private static String checksum(List<IntakeFile> files) {
        if (files.size() == 1) {
            return files.getFirst().checksum();
        }
        String all = files.stream().map(IntakeFile::checksum).sorted().collect(Collectors.joining("\n"));
        return Checksum.sha256(all.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Upload> same(UploadBasis basis, String checksum) {
        return basis.history().stream()
                .filter(upload -> upload.takenBack().isEmpty())
                .filter(upload -> upload.checksum().equals(checksum))
                .findFirst();
    }
}
