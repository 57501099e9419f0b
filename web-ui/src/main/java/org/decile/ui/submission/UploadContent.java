package org.decile.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.decile.core.exam.CaseTable;
import org.decile.core.exam.CasesInForce;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.ParticipantResult;

/// What the files of an upload bring, all together.
///
/// @param reported results as the files hold them
/// @param cases the cases of files that have a row for each, if there are any; results are what all cases in force come
/// to
record UploadContent(List<ParticipantResult> reported, Optional<CaseTable> cases) {

    UploadContent {
        reported = List.copyOf(reported);
    }

    static UploadContent of(List<IntakeFile> files) {
        return new UploadContent(
                parts(files, false)
                        .flatMap(part ->
                                part.measures().stream().map(measure -> new ParticipantResult(npi(part), measure)))
                        .toList(),
                together(parts(files, true)
                        .flatMap(part -> part.cases().stream())
                        .toList()));
    }

    private static Optional<CaseTable> together(List<CaseTable> tables) {
        return tables.size() > 1
                ? Optional.of(CasesInForce.of(tables).cases())
                : tables.stream().findFirst();
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
