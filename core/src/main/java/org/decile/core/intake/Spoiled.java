package org.decile.core.intake;

import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.ReportingEntity;

/// Whose results are incomplete without what could not be read.
///
/// @param year of the results; empty when all years are meant
/// @param withClinicians whether those of the practice's clinicians are as well, because a row that could not be read
///     may be of any of them
public record Spoiled(ReportingEntity entity, Optional<PerformanceYear> year, boolean withClinicians) {

    /// One participant alone, in every year.
    public static Spoiled participant(ReportingEntity entity) {
        return new Spoiled(entity, Optional.empty(), false);
    }

    /// A practice with all its clinicians.
    static Spoiled practice(TaxpayerIdentificationNumber tin, PerformanceYear year) {
        ReportingEntity entity =
                new ReportingEntity(Participation.GROUP, Optional.of(tin), Optional.empty(), Optional.empty());
        return new Spoiled(entity, Optional.of(year), true);
    }

    /// Whether these results are among the incomplete ones.
    public boolean holds(ReportingEntity other, PerformanceYear otherYear) {
        boolean samePractice = entity.tin().isPresent() && entity.tin().equals(other.tin());
        boolean same = entity.equals(other) || (withClinicians && samePractice);
        return same && year.map(otherYear::equals).orElse(true);
    }
}
