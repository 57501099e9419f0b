package org.decile.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.ui.score.ScoreQuery;

/// Which report of which score is wanted, and the address that says so.
///
/// @param with the earlier year of a comparison; empty means the year before
record ReportOrder(ReportKind kind, ScoreQuery query, Optional<PerformanceYear> with) {
    private static final int PARTS = 5;

    /// The order that an address makes; empty when it names no report.
    ///
    /// @param path with a slash before it or not
    /// @param parameter the value of a query parameter, blank when it has none
    static Optional<ReportOrder> of(String path, UnaryOperator<String> parameter) {
        List<String> parts = List.of(path.replaceFirst("^/", "").split("/", -1));
        if (parts.size() != PARTS
                || !parts.get(0).equals("practices")
                || !parts.get(3).equals("reports")) {
            return Optional.empty();
        }
        try {
            return ReportKind.ofFile(parts.get(4)).map(kind -> order(kind, parts, parameter));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static ReportOrder order(ReportKind kind, List<String> parts, UnaryOperator<String> parameter) {
        ScoreQuery query = new ScoreQuery(
                PracticeId.of(parts.get(1)),
                PerformanceYear.of(parts.get(2)),
                given(parameter, ReportsNavigation.RULES).map(RuleSetId::new).orElse(RuleSetId.CMS),
                given(parameter, ReportsNavigation.NPI).map(NationalProviderIdentifier::new));
        return new ReportOrder(
                kind, query, given(parameter, ReportsNavigation.WITH).map(PerformanceYear::of));
    }

    private static Optional<String> given(UnaryOperator<String> parameter, String name) {
        return Optional.of(parameter.apply(name)).filter(value -> !value.isBlank());
    }

    /// The earlier year of a comparison; empty for the first year of MIPS when none is given.
    Optional<PerformanceYear> earlier() {
        return with.or(() -> query.year().previous());
    }
}
