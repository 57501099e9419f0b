package org.decile.ui.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.Practice;
import org.decile.ui.practice.Access;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.ScoreService;

/// Makes reports for those who may read the practice.
@Singleton
public class ReportService {
    private final Access access;
    private final ScoreService scores;

    @Inject
    public ReportService(Access access, ScoreService scores) {
        this.access = access;
        this.scores = scores;
    }

    /// The report as it would be now; empty when there is no score it could be about.
    ///
    /// @throws NoPermissionException when the person may not read the practice
    @Transactional
    Optional<ReportFile> make(ReportOrder order) {
        Practice practice = access.toRead(order.query().practice());
        return subject(practice, order.query())
                .flatMap(subject -> content(order, subject))
                .map(content -> new ReportFile(
                        FileName.of(practice, order.query().year(), order.kind()),
                        order.kind().contentType(),
                        content));
    }

    private Optional<byte[]> content(ReportOrder order, ReportSubject subject) {
        return switch (order.kind()) {
            case SCORE -> Optional.of(ScorePdf.of(subject));
            case MEASURES -> Optional.of(MeasuresCsv.of(subject));
            case EXPLANATION -> Optional.of(ExplanationFile.of(subject));
            case COMPARISON ->
                earlier(order)
                        .flatMap(query -> subject(subject.practice(), query))
                        .map(earlier -> ComparisonPdf.of(earlier, subject));
        };
    }

    /// A year's other readings of the rules have no counterpart in other years: the earlier year is the regulation's.
    private static Optional<ScoreQuery> earlier(ReportOrder order) {
        ScoreQuery query = order.query();
        return order.earlier().map(year -> new ScoreQuery(query.practice(), year, RuleSetId.CMS, query.npi()));
    }

    private Optional<ReportSubject> subject(Practice practice, ScoreQuery query) {
        Optional<QualityPolicy> policy = policy(query.year(), query.rules());
        return policy.flatMap(rules -> scores.current(query)
                .map(score -> new ReportSubject(
                        practice,
                        query.npi(),
                        score,
                        scores.notEntered(query, score),
                        rules.name(),
                        scores.benchmarks(query.year()).source(),
                        Instant.now())));
    }

    private Optional<QualityPolicy> policy(PerformanceYear year, RuleSetId rules) {
        List<QualityPolicy> policies = scores.ruleSets(year);
        return policies.stream().filter(policy -> policy.rules().equals(rules)).findFirst();
    }
}
