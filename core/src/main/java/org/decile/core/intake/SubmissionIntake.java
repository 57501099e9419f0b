package org.decile.core.intake;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.ReportingEntity;

/// Makes a part of a submission that says itself whose it is.
final class SubmissionIntake {
    private final IntakeScope scope;
    private final Draft draft;

    SubmissionIntake(IntakeScope scope, Draft draft) {
        this.scope = scope;
        this.draft = draft;
    }

    /// @param line of the file on which it stands; 0 when it is the whole file
    void take(QppReading reading, int line) {
        List<Fault> warnings =
                reading.warnings().stream().map(fault -> on(line, fault)).toList();
        warnings.forEach(draft.warnings()::add);
        switch (reading) {
            case QppReading.Sound sound -> take(sound.submission(), warnings, line);
            case QppReading.Faulty faulty -> {
                faulty.faults().forEach(fault -> draft.fault(on(line, fault)));
                draft.spoil(Spoiled.of(faulty));
            }
        }
    }

    private void take(QppSubmission submission, List<Fault> warnings, int line) {
        PerformanceYear year = submission.submission().year();
        Optional<Fault> other = scope instanceof IntakeScope.OfPractice of
                ? otherYear(of, year).or(() -> otherPractice(of, submission.entity()))
                : Optional.empty();
        if (other.isPresent()) {
            draft.fault(on(line, other.get()));
            return;
        }
        draft.rows(submission.submission().measures().size());
        draft.part(new IntakePart(
                submission.entity(),
                true,
                year,
                submission.submission().measures(),
                submission.terms(),
                submission.unread(),
                Optional.empty(),
                warnings));
    }

    private Optional<Fault> otherYear(IntakeScope.OfPractice page, PerformanceYear year) {
        return year.equals(page.year())
                ? Optional.empty()
                : Optional.of(new Fault(
                        FaultKind.YEAR,
                        draft.placeKind(),
                        0,
                        "performanceYear",
                        Optional.of(year.toString()),
                        "The submission is for %s, this page for %s.".formatted(year, page.year()),
                        "Open the year that it is for, or send that of this year."));
    }

    private Optional<Fault> otherPractice(IntakeScope.OfPractice page, ReportingEntity entity) {
        if (entity.tin().equals(Optional.of(page.tin()))) {
            return Optional.empty();
        }
        String whose = entity.tin()
                .map(TaxpayerIdentificationNumber::masked)
                .map("the practice %s"::formatted)
                .orElse("participation as " + entity.participation().label());
        return Optional.of(new Fault(
                FaultKind.PRACTICE,
                draft.placeKind(),
                0,
                "taxpayerIdentificationNumber",
                entity.tin().map(TaxpayerIdentificationNumber::masked),
                "The submission is for %s, this page for %s."
                        .formatted(whose, page.tin().masked()),
                "Open the practice that it is for, or send that of this practice."));
    }

    private static Fault on(int line, Fault fault) {
        return line == 0 ? fault : fault.inLine(line);
    }
}
