package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
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
        List<IntakePart> parts =
                files.stream().flatMap(file -> file.parts().stream()).toList();
        return new UploadContent(
                parts.stream()
                        .filter(part -> part.cases().isEmpty())
                        .flatMap(part ->
                                part.measures().stream().map(measure -> new ParticipantResult(npi(part), measure)))
                        .toList(),
                parts.stream().flatMap(part -> part.cases().stream()).distinct().toList());
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
