package org.decile.ui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.ui.policy.RulesPage.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesPresenterTest {

    private static final Policies POLICIES = Policies.builtIn();
    private static final RulesChoice IN_2024 = new RulesChoice(new PerformanceYear(2024), RuleSetId.CMS);
    private static final RulesChoice IN_2018 = new RulesChoice(new PerformanceYear(2018), RuleSetId.CMS);

    private final RulesPresenter presenter = new RulesPresenter(POLICIES);

    @Test
    void everyParameterOfTheYearIsShownWithItsParagraph() {
        RulesPage page = page(alone());
        assertThat(rows(page))
                .hasSize(POLICIES.find(IN_2024.year(), RuleSetId.CMS)
                        .parameters()
                        .size())
                .allSatisfy(row -> assertThat(row.here())
                        .get()
                        .extracting(cell -> cell.law())
                        .asString()
                        .isNotBlank())
                .noneMatch(Row::different);
    }

    @Test
    void aComparedYearMarksWhatDiffersAndOnlyThat() {
        RulesPage page = page(alone().comparedWith(Optional.of(IN_2018)).onlyDifferences(false));
        assertThat(row(page, "measure-points.floor").different()).isTrue();
        assertThat(row(page, "reporting.case-minimum").different()).isFalse();
        assertThat(page.differences()).isPositive().isLessThan(rows(page).size());
    }

    @Test
    void onlyWhatDiffersCanBeShown() {
        RulesPage page = page(alone().comparedWith(Optional.of(IN_2018)).onlyDifferences(true));
        assertThat(rows(page)).hasSize(page.differences()).allMatch(Row::different);
    }

    @Test
    void aFigureThatOnlyOneOfTheYearsHasDiffers() {
        RulesPage page = page(alone().comparedWith(Optional.of(IN_2018)));
        Row ofOldYear = row(page, "administrative-claims-measures.458.cases");
        assertThat(ofOldYear.here()).isEmpty();
        assertThat(ofOldYear.there()).isPresent();
        assertThat(ofOldYear.different()).isTrue();
    }

    @Test
    void anotherCitationForTheSameFigureIsNoDifference() {
        RulesChoice summary = new RulesChoice(new PerformanceYear(2024), new RuleSetId("acr-summary"));
        RulesPage page = page(alone().comparedWith(Optional.of(summary)).onlyDifferences(false));
        assertThat(row(page, "reporting.required-measures").different()).isFalse();
        assertThat(row(page, "reporting.case-minimum").different()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rules=acr-summary",
                "with=2023",
                "with=2023&all=yes",
                "rules=acr-summary&with=2024",
                "with=2018&withRules=aafp-summary"
            })
    void aQueryBecomesTheAddressItWasReadFrom(String address) {
        QueryParameters parameters = QueryParameters.fromString(address);
        assertThat(RulesQuery.of(parameters).parameters().getParameters()).isEqualTo(parameters.getParameters());
    }

    @Test
    void whatDiffersIsShownFirstAndEverythingOnRequest() {
        assertThat(RulesQuery.of(QueryParameters.fromString("with=2023")).onlyDifferences())
                .isTrue();
        assertThat(RulesQuery.of(QueryParameters.fromString("with=2023&all=yes"))
                        .onlyDifferences())
                .isFalse();
        assertThat(RulesQuery.of(QueryParameters.fromString("with=a%20year")).compared())
                .isEmpty();
    }

    @Test
    void rulesComparedWithThemselvesAreShownAlone() {
        assertThat(page(alone().comparedWith(Optional.of(IN_2024))).compared()).isEmpty();
    }

    @Test
    void figuresThatCouldNotBeCheckedAreCountedAndSayWhy() {
        RulesPage page = page(alone());
        assertThat(page.unverified()).isPositive();
        assertThat(row(page, "measure-points.rounding").here())
                .get()
                .extracting(cell -> cell.unverified().isPresent())
                .isEqualTo(true);
    }

    @Test
    void thereAreNoRulesForAYearWithoutAFile() {
        assertThat(presenter.page(new RulesChoice(new PerformanceYear(2027), RuleSetId.CMS), alone()))
                .isEmpty();
    }

    private RulesPage page(RulesQuery query) {
        return presenter.page(IN_2024, query).orElseThrow();
    }

    private static RulesQuery alone() {
        return new RulesQuery(RuleSetId.CMS, Optional.empty(), false);
    }

    private static List<Row> rows(RulesPage page) {
        return page.parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    private static Row row(RulesPage page, String key) {
        return rows(page).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
