package org.decile.command.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;

/// What one participant reports for a year, and where it was read.
///
/// @param source the file, or the files, or the line of a file
/// @param stated whether the input says as what it is reported; results of a practice in a table leave it open
/// @param warnings about the input, in sentences
record Results(String source, ReportingEntity entity, boolean stated, Submission submission, List<String> warnings) {

    /// With what another file holds of the same participant and year.
    ///
    /// @throws InputFault when both report the same measure in the same way
    Results with(Results other) throws InputFault {
        Set<BenchmarkKey> known = new HashSet<>();
        submission.measures().forEach(measure -> known.add(measure.key()));
        List<ReportedMeasure> measures = new ArrayList<>(submission.measures());
        for (ReportedMeasure measure : other.submission.measures()) {
            if (!known.add(measure.key())) {
                throw InputFault.of(
                        other.source,
                        "Measure %s by %s is reported in %s already. Keep it in one of the two."
                                .formatted(
                                        measure.measureId(),
                                        measure.collectionType().code(),
                                        source));
            }
            measures.add(measure);
        }
        Submission both = new Submission(submission.year(), measures);
        return new Results(source + " and " + other.source, entity, stated, both, warnings).warned(other.warnings);
    }

    /// With further warnings.
    Results warned(List<String> further) {
        Set<String> all = new LinkedHashSet<>(warnings);
        all.addAll(further);
        return new Results(source, entity, stated, submission, List.copyOf(all));
    }
}
