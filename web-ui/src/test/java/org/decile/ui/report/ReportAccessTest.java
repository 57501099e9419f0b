package org.decile.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.score.ScoreQuery;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requirement C4: group administrators download reports.
class ReportAccessTest {
    private static final TestReports REPORTS = new TestReports();
    private static final String PRACTICE = "7d3e2f60-5a0c-4a6e-9c55-0d3f6a1b2c3d";

    @ParameterizedTest
    @EnumSource
    void another_practices_administrator_gets_no_report(ReportKind kind) {
        ReportService service = REPORTS.service(TestPerson.groupAdmin("hillside"));

        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(() -> service.make(REPORTS.order(kind, 2024)));
    }

    @ParameterizedTest
    @EnumSource
    void the_portals_administrator_gets_no_report_either(ReportKind kind) {
        ReportService service = REPORTS.service(TestPerson.portalAdmin(TestPortal.GROUP));

        assertThatExceptionOfType(NoPermissionException.class)
                .isThrownBy(() -> service.make(REPORTS.order(kind, 2024)));
    }

    @Test
    void a_practice_that_does_not_exist_sounds_like_somebody_elses() {
        ReportService service = REPORTS.service(TestPerson.groupAdmin("hillside"));
        ReportOrder unknown = new ReportOrder(
                ReportKind.SCORE,
                ScoreQuery.of(PracticeId.of("11111111-1111-4111-8111-111111111111"), new PerformanceYear(2024)),
                Optional.empty());
        String said = remedy(() -> service.make(REPORTS.order(ReportKind.SCORE, 2024)));

        assertThat(remedy(() -> service.make(unknown))).isEqualTo(said);
    }

    @Test
    void a_viewer_gets_the_reports_of_the_own_practice() {
        assertThat(REPORTS.service(TestPerson.viewer(TestPortal.GROUP)).make(REPORTS.order(ReportKind.MEASURES, 2024)))
                .hasValueSatisfying(file ->
                        assertThat(file.name()).isEqualTo("lakeside-family-medicine-invented-2024-measures.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2022, 2025})
    void a_year_without_a_score_has_no_report(int year) {
        assertThat(REPORTS.service(TestPerson.viewer(TestPortal.GROUP)).make(REPORTS.order(ReportKind.SCORE, year)))
                .isEmpty();
    }

    @Test
    void a_first_year_has_nothing_to_compare_with() {
        assertThat(REPORTS.service(TestPerson.viewer(TestPortal.GROUP))
                        .make(REPORTS.order(ReportKind.COMPARISON, 2023)))
                .isEmpty();
    }

    @Test
    void an_address_names_practice_year_report_and_what_narrows_it() {
        ReportOrder order = new ReportOrder(
                ReportKind.COMPARISON,
                new ScoreQuery(
                        PracticeId.of(PRACTICE),
                        new PerformanceYear(2018),
                        new RuleSetId("aafp-summary"),
                        Optional.of(new NationalProviderIdentifier("1234567893"))),
                Optional.of(new PerformanceYear(2023)));

        assertThat(ReportsNavigation.file(order))
                .isEqualTo("practices/" + PRACTICE
                        + "/2018/reports/comparison.pdf?npi=1234567893&rules=aafp-summary&with=2023");
        Map<String, String> query = Map.of("npi", "1234567893", "rules", "aafp-summary", "with", "2023");
        assertThat(ReportOrder.of(
                        "/practices/" + PRACTICE + "/2018/reports/comparison.pdf",
                        name -> query.getOrDefault(name, "")))
                .contains(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/practices/" + PRACTICE + "/2024/reports",
                "/practices/" + PRACTICE + "/2024/reports/",
                "/practices/" + PRACTICE + "/2024/reports/other.pdf",
                "/practices/" + PRACTICE + "/2024/score/measures.csv",
                "/practices/" + PRACTICE + "/1999/reports/measures.csv",
                "/practices/somebody/2024/reports/measures.csv",
                "/practices/" + PRACTICE + "/2024/reports/measures.csv/more"
            })
    void other_addresses_name_no_report(String path) {
        assertThat(ReportOrder.of(path, _ -> "")).isEmpty();
    }

    private static String remedy(Runnable request) {
        try {
            request.run();
        } catch (NoPermissionException refused) {
            return refused.remedy();
        }
        return "given";
    }
}
