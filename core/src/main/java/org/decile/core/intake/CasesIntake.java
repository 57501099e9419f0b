package org.decile.core.intake;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.exam.CaseContext;
import org.decile.core.exam.CaseOwner;
import org.decile.core.exam.CaseReading;
import org.decile.core.exam.CaseTable;
import org.decile.core.exam.ExamRows;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.table.CellRows;

/// Makes parts of a table with a row for each case: the practice's own, which holds the cases, and each clinician's.
final class CasesIntake {
    private static final int WHOLE_FILE = 0;

    /// A fault of such a kind leaves open whose cases are missing.
    private static final Set<FaultKind> OF_SOMEBODY =
            EnumSet.of(FaultKind.FILE, FaultKind.COLUMNS, FaultKind.CELLS, FaultKind.PRACTICE);

    private CasesIntake() {}

    static void take(CellRows rows, Job job, Draft draft) throws IOException {
        CaseReading reading = new ExamRows(context(job), draft.faults(), draft.warnings())
                .read(rows, job.watch()::bytesSoFar, job.watch().ofRows());
        draft.rows(reading.rows());
        draft.notChecked(reading.notChecked());
        if (draft.faults().counts().keySet().stream().anyMatch(OF_SOMEBODY::contains)) {
            draft.spoil(Spoiled.somebody());
        }
        Set<CaseOwner> spoiled = spoiled(reading, draft.faults());
        spoiled.forEach(owner -> draft.spoil(Spoiled.practice(owner.tin(), owner.year())));
        reading.parts().stream()
                .filter(part -> !spoiled.contains(part.owner()))
                .forEach(part ->
                        parts(part.owner(), part.cases(), part.results()).forEach(draft::part));
    }

    /// All of whom the file holds cases when something is wrong with it as a whole, because what is missing
    /// may be of any.
    private static Set<CaseOwner> spoiled(CaseReading reading, Faults faults) {
        Set<CaseOwner> spoiled = new LinkedHashSet<>(reading.spoiled());
        if (!faults.isSoundSoFar(WHOLE_FILE) || faults.counts().containsKey(FaultKind.FILE)) {
            reading.parts().forEach(part -> spoiled.add(part.owner()));
        }
        return spoiled;
    }

    /// @param results of the practice as a whole and of each clinician
    static List<IntakePart> parts(CaseOwner owner, CaseTable cases, List<ParticipantResult> results) {
        return new Participants(owner.tin(), owner.year(), Optional.of(cases), List.of()).parts(results);
    }

    private static CaseContext context(Job job) {
        Optional<CaseOwner> owner = job.scope() instanceof IntakeScope.OfPractice of
                ? Optional.of(new CaseOwner(of.tin(), of.year()))
                : Optional.empty();
        IntakeSettings settings = job.settings();
        return new CaseContext(
                owner,
                settings.catalogs(),
                settings.codes().get(),
                settings.keys(),
                settings.limits(),
                settings.threads());
    }
}
