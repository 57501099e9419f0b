package org.decile.ui.submission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.submission.Upload;
import org.decile.ui.component.Numbers;

/// What a preview rests on.
///
/// @param version of the practice's results of the year
/// @param history all uploads of the practice and year at that time, the latest first
record UploadBasis(long version, List<Upload> history) {

    UploadBasis {
        history = List.copyOf(history);
    }

    /// Who confirmed or took back what since then, in sentences.
    String changesUntil(UploadBasis later) {
        return later.history().stream()
                .flatMap(upload -> Stream.concat(confirmed(upload), takenBack(upload)))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> confirmed(Upload upload) {
        boolean known = history.stream().anyMatch(old -> old.id().equals(upload.id()));
        return known
                ? Stream.empty()
                : Stream.of("%s confirmed %s on %s."
                        .formatted(upload.uploadedBy(), upload.fileName(), Numbers.moment(upload.uploadedAt())));
    }

    private Stream<String> takenBack(Upload upload) {
        boolean known = history.stream()
                .anyMatch(old -> old.id().equals(upload.id()) && old.takenBack().isPresent());
        return upload.takenBack().stream()
                .filter(_ -> !known)
                .map(taken ->
                        "%s took %s back on %s.".formatted(taken.by(), upload.fileName(), Numbers.moment(taken.at())));
    }
}
