package org.decile.core.intake;

import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.ReportingEntity;

/// Whose results are incomplete without what could not be read.
///
/// @param entity empty where the file does not tell: then they may be anybody's
/// @param year of the results; empty when all years are meant
/// @param withClinicians whether those of the practice's clinicians are as well, because a row that could not be read
///     may be of any of them
public record Spoiled(Optional<ReportingEntity> entity, Optional<PerformanceYear> year, boolean withClinicians) {

    /// Of whom it cannot be told.
    public static Spoiled somebody() {
        return new Spoiled(Optional.empty(), Optional.empty(), false);
    }

    /// Whose submission it is; somebody when it does not tell.
    public static Spoiled of(QppReading.Faulty submission) {
        return submission.entity().map(Spoiled::participant).orElse(somebody());
    }

    /// One participant alone, in every year; somebody when no number tells who it is.
    private static Spoiled participant(ReportingEntity entity) {
        boolean known = entity.tin().isPresent() || entity.entityId().isPresent();
        return known ? new Spoiled(Optional.of(entity), Optional.empty(), false) : somebody();
    }

    /// One participant alone, in one year.
    public static Spoiled participant(ReportingEntity entity, PerformanceYear year) {
        return new Spoiled(Optional.of(entity), Optional.of(year), false);
    }

    /// A practice with all its clinicians.
    static Spoiled practice(TaxpayerIdentificationNumber tin, PerformanceYear year) {
        ReportingEntity entity =
                new ReportingEntity(Participation.GROUP, Optional.of(tin), Optional.empty(), Optional.empty());
        return new Spoiled(Optional.of(entity), Optional.of(year), true);
    }

    /// Whether it cannot be told whose results are incomplete.
    boolean isOfSomebody() {
        return entity.isEmpty();
    }

    /// Whether these results are known to be among the incomplete ones.
    boolean holds(ReportingEntity other, PerformanceYear otherYear) {
        return isIn(otherYear) && entity.filter(some -> isSame(some, other)).isPresent();
    }

    /// Whether a practice that takes part as one with others may be among the incomplete ones.
    boolean mayHoldMember(PerformanceYear otherYear) {
        return isIn(otherYear) && entity.map(some -> some.tin().isPresent()).orElse(true);
    }

    private boolean isIn(PerformanceYear other) {
        return year.map(other::equals).orElse(true);
    }

    /// A clinician whose number cannot be read may be any of the practice.
    private boolean isSame(ReportingEntity some, ReportingEntity other) {
        boolean unknownClinician =
                some.participation() == Participation.INDIVIDUAL && some.npi().isEmpty();
        boolean samePractice = some.tin().isPresent() && some.tin().equals(other.tin());
        return some.equals(other)
                || (samePractice && withClinicians)
                || (samePractice && unknownClinician && other.participation() == Participation.INDIVIDUAL);
    }
}
