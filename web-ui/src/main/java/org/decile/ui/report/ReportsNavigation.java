package org.decile.ui.report;

import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.ui.component.Addresses;
import org.decile.ui.score.ScoreQuery;

/// Addresses of the reports page and of the files on it.
final class ReportsNavigation {
    static final String WITH = "with";
    static final String RULES = "rules";
    static final String NPI = "npi";

    private ReportsNavigation() {}

    /// The reports page.
    ///
    /// @param with the earlier year of the comparison
    static String page(ScoreQuery query, Optional<PerformanceYear> with) {
        return Addresses.with(Addresses.reports(query.practice(), query.year()), parameters(query, with));
    }

    /// A file.
    static String file(ReportOrder order) {
        String path = Addresses.reports(order.query().practice(), order.query().year());
        return Addresses.with(path + "/" + order.kind().file(), parameters(order.query(), order.with()));
    }

    private static Map<String, String> parameters(ScoreQuery query, Optional<PerformanceYear> with) {
        boolean regulation = query.rules().equals(RuleSetId.CMS);
        return Map.of(
                WITH, with.map(PerformanceYear::toString).orElse(""),
                RULES, regulation ? "" : query.rules().value(),
                NPI, query.npi().map(NationalProviderIdentifier::digits).orElse(""));
    }
}
