package org.decile.core.intake;

import java.util.Optional;
import org.decile.core.submission.ResultsTable;

/// Makes parts of a table of measure results: the practice's own, and each clinician's.
final class ResultsIntake {
    private ResultsIntake() {}

    static ResultsTable table(Job job) {
        return switch (job.scope()) {
            case IntakeScope.Anyone _ -> ResultsTable.ofAnyone(job.settings().catalogs(), job.limits(), job.watch());
            case IntakeScope.OfPractice of ->
                ResultsTable.ofPractice(
                        of.tin(), job.settings().catalogs().apply(of.year()), job.limits(), job.watch());
        };
    }

    static void take(ResultsTable.Reading reading, Draft draft) {
        draft.rows(reading.rows());
        draft.faults().addAll(reading.faults());
        draft.warnings().addAll(reading.warnings());
        if (reading.unattributed()) {
            draft.spoil(Spoiled.somebody());
        }
        for (ResultsTable.PracticeYear part : reading.parts()) {
            if (part.sound()) {
                new Participants(part.tin(), part.year(), Optional.empty(), part.warnings())
                        .parts(part.results())
                        .forEach(draft::part);
            } else {
                draft.spoil(Spoiled.practice(part.tin(), part.year()));
            }
        }
    }
}
