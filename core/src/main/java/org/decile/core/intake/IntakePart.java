package org.decile.core.intake;

import java.util.List;
import java.util.Optional;
import org.decile.core.exam.CaseTable;
import org.decile.core.fault.Fault;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;

/// What a file holds of one participant and year.
///
/// @param stated whether the file itself says as what it is reported; tables leave it open
/// @param cases the cases behind the measures, when the file has a row for each
/// @param warnings of the file that concern this participant; they stand among the file's own as well
public record IntakePart(
        ReportingEntity entity,
        boolean stated,
        PerformanceYear year,
        List<ReportedMeasure> measures,
        Optional<CaseTable> cases,
        List<Fault> warnings) {

    public IntakePart {
        measures = List.copyOf(measures);
        warnings = List.copyOf(warnings);
    }
}
