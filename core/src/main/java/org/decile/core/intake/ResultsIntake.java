package org.decile.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.mips.Participation;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
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
                participants(part, draft);
            } else {
                draft.spoil(Spoiled.practice(part.tin(), part.year()));
            }
        }
    }

    private static void participants(ResultsTable.PracticeYear part, Draft draft) {
        Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>> byOwner = new LinkedHashMap<>();
        for (ParticipantResult result : part.results()) {
            byOwner.computeIfAbsent(result.npi(), npi -> new ArrayList<>()).add(result.measure());
        }
        List<Fault> warnings = part.warnings();
        byOwner.forEach((npi, measures) -> draft.part(new IntakePart(
                entity(part, npi), npi.isPresent(), part.year(), measures, Map.of(), Optional.empty(), warnings)));
    }

    private static ReportingEntity entity(ResultsTable.PracticeYear part, Optional<NationalProviderIdentifier> npi) {
        Participation as = npi.isPresent() ? Participation.INDIVIDUAL : Participation.GROUP;
        return new ReportingEntity(as, Optional.of(part.tin()), npi, Optional.empty());
    }
}
