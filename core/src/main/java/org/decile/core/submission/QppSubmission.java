package org.decile.core.submission;

import java.util.List;
import java.util.Map;
import org.decile.core.benchmark.BenchmarkKey;

/// A submission in the form of CMS's submissions service.
///
/// @param submission its quality measures
/// @param terms what the measurement set of each measure says; nothing for measures of which only the year is known
/// @param unread the sets besides
public record QppSubmission(
        ReportingEntity entity, Submission submission, Map<BenchmarkKey, QppTerms> terms, List<UnreadSet> unread) {

    public QppSubmission {
        terms = Map.copyOf(terms);
        unread = List.copyOf(unread);
    }

    /// Results of which only the year is known.
    public QppSubmission(ReportingEntity entity, Submission submission) {
        this(entity, submission, Map.of(), List.of());
    }

    QppTerms termsOf(ReportedMeasure measure) {
        return terms.getOrDefault(measure.key(), QppTerms.ofYear(submission.year()));
    }
}
