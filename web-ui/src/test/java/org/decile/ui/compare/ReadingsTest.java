package org.decile.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.decile.ui.score.TestPortal.electronic;
import static org.decile.ui.score.TestPortal.registry;

import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.ParameterChange;
import org.decile.ui.compare.ComparePage.RulesChoice;
import org.decile.ui.component.OpenPage;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class ReadingsTest {

    private final TestPortal portal = new TestPortal()
            .reported(2018, electronic("236", 700, 300))
            .reported(2024, electronic("236", 760, 240), electronic("134", 8, 6), registry("317", 300, 100, 400))
            .reported(2025, electronic("236", 760, 240));

    @Test
    void both_results_stand_side_by_side_with_the_rules_that_differ() {
        Readings readings = page(2024, "acr-summary").readings().orElseThrow();

        assertThat(readings.first().name()).isEqualTo("cms");
        assertThat(readings.second().name()).isEqualTo("acr-summary");
        assertThat(readings.second().score().qualityPercent())
                .isGreaterThan(readings.first().score().qualityPercent());
        assertThat(readings.difference().changes())
                .filteredOn(change -> change.kind() == ParameterChange.Kind.CHANGED)
                .extracting(ParameterChange::key)
                .contains("reporting.case-minimum", "measure-points.floor", "bonus.end-to-end")
                .doesNotContain("reporting.data-completeness");
    }

    @Test
    void measures_that_fare_differently_come_with_points_and_reasons_of_both() {
        Readings readings = page(2024, "acr-summary").readings().orElseThrow();

        assertThat(readings.rows())
                .extracting(row -> "%s: %s, %s"
                        .formatted(
                                row.first().key().measureId(),
                                row.first().points(),
                                row.second().points()))
                .contains("134: 0, 3", "317: 0, 1");
    }

    @Test
    void the_page_names_each_differing_rule_with_both_figures_and_sources() {
        CompareView view = new CompareView(portal.access(vera()), portal.years(vera()), portal.scores(vera()));
        view.show(page(2024, "acr-summary"));

        assertThat(view.getElement().getOuterHTML())
                .contains("2024 under two readings of the rules", "Reporting: Case minimum", ">20<", ">21<")
                .contains("(A14, more than 20)", "42 CFR 414.1380(b)(1)(iii)")
                .contains("rules/2024?rules=acr-summary&amp;with=2024");
    }

    @Test
    void years_with_one_reading_offer_none_and_an_unknown_one_shows_years() {
        assertThat(page(2025, "acr-summary").readings()).isEmpty();
        assertThat(page(2025, "acr-summary").otherRules()).isEmpty();
        assertThat(page(2024, "nobody").readings()).isEmpty();
        assertThat(page(2018, "aafp-summary").otherRules())
                .extracting(RulesChoice::rules, RulesChoice::shown)
                .containsExactly(tuple("aafp-summary", true));
    }

    @Test
    void readings_of_a_year_without_results_are_not_set_side_by_side() {
        assertThat(page(new TestPortal(), 2024, "acr-summary").readings()).isEmpty();
    }

    private ComparePage page(int year, String rules) {
        return page(portal, year, rules);
    }

    private static ComparePage page(TestPortal portal, int year, String rules) {
        return new ComparePresenter(portal.access(vera()), portal.years(vera()), portal.scores(vera()))
                .page(portal.practice(), new PerformanceYear(year), Optional.empty(), Optional.of(rules));
    }

    private static TestPerson vera() {
        return TestPerson.viewer(TestPortal.GROUP);
    }
}
