package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.exam.CaseTable;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.ParticipantResult;

/// What the files of an upload bring, all together.
///
/// @param reported results as the files hold them
/// @param cases the cases of files that have a row for each; results are what all cases in force come to
record UploadContent(List<ParticipantResult> reported, List<CaseTable> cases) {

    UploadContent {
        reported = List.copyOf(reported);
        cases = List.copyOf(cases);
    }

    static UploadContent of(List<IntakeFile> files) {
        return new UploadContent(
                parts(files, false)
                        .flatMap(part ->
                                part.measures().stream().map(measure -> new ParticipantResult(npi(part), measure)))
                        .toList(),
                parts(files, true).flatMap(part -> part.cases().stream()).toList());
    }

    private static Stream<IntakePart> parts(List<IntakeFile> files, boolean ofCases) {
        return files.stream()
                .filter(file -> file.format().hasCases() == ofCases)
                .flatMap(file -> file.parts().stream());
    }

    private static Optional<NationalProviderIdentifier> npi(IntakePart part) {
        return part.entity().npi();
    }

    /// How many different measures the results are of.
    static int measures(List<ParticipantResult> results) {
        return (int) results.stream()
                .map(result -> result.measure().key())
                .distinct()
                .count();
    }
}
