package org.decile.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.exam.CaseTable;
import org.decile.core.fault.Fault;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.QppTerms;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.UnreadSet;

/// What a file holds of one participant and year.
///
/// @param stated whether the file itself says as what it is reported; tables leave it open
/// @param terms what the file says of each measure besides; nothing where it has no place for it, as tables have none
/// @param unread what it says of other categories than quality
/// @param cases the cases behind the measures, when the file has a row for each
/// @param warnings of the file that concern this participant; they stand among the file's own as well
public record IntakePart(
        ReportingEntity entity,
        boolean stated,
        PerformanceYear year,
        List<ReportedMeasure> measures,
        Map<BenchmarkKey, QppTerms> terms,
        List<UnreadSet> unread,
        Optional<CaseTable> cases,
        List<Fault> warnings) {

    public IntakePart {
        measures = List.copyOf(measures);
        terms = Map.copyOf(terms);
        unread = List.copyOf(unread);
        warnings = List.copyOf(warnings);
    }

    IntakePart warned(List<Fault> further) {
        List<Fault> all = new ArrayList<>(warnings);
        all.addAll(further);
        return new IntakePart(entity, stated, year, measures, terms, unread, cases, all);
    }

    /// Without what stands in the file.
    @Override
    public String toString() {
        return "IntakePart[%s, %s, %d measures, %d warnings]"
                .formatted(entity.participation().code(), year, measures.size(), warnings.size());
    }
}
