package org.decile.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresPresenterTest {

    private static final PerformanceYear NEWEST = new PerformanceYear(2025);

    private final MeasuresPresenter presenter = new MeasuresPresenter(Benchmarks::builtIn);

    @Test
    void anEmptyAddressListsTheNewestYearInPages() {
        MeasuresPage page = page("");
        int all = MeasureCatalogs.of(NEWEST).all().size();
        assertThat(page.year()).isEqualTo(NEWEST);
        assertThat(page.rows()).hasSize(MeasuresPage.ROWS);
        assertThat(page.pages()).isEqualTo(Math.ceilDiv(all, MeasuresPage.ROWS));
        assertThat(page.summary()).isEqualTo("%d measures of 2025; 1 to 50 shown.".formatted(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"236", "blood PRESSURE controlling", "cms165"})
    void wordsAreFoundInNumberTitleAndElectronicId(String words) {
        assertThat(page("year=2024&q=" + words.replace(" ", "%20")).rows())
                .extracting(row -> row.measure().id().value())
                .contains("236");
    }

    @Test
    void toppedOutMeansABenchmarkOfTheChosenCollectionType() {
        assertThat(page("year=2024&toppedOut=yes&collection=registry").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.collections())
                        .anyMatch(c -> c.type().code().equals("registry") && c.isToppedOut()));
    }

    @Test
    void aSpecialtySetAndATypeNarrowTogether() {
        assertThat(page("year=2024&set=cardiology&type=process").rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.measure().availability().specialtySets()).contains("cardiology");
                    assertThat(row.measure().type().code()).isEqualTo("process");
                });
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        MeasuresPage page = page("page=999");
        assertThat(page.page()).isEqualTo(page.pages());
        assertThat(page.rows()).isNotEmpty();
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(page("year=2024&q=nosuchmeasure").summary()).isEqualTo("No measure of 2024 fits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=1066", "year=twenty", "page=0", "page=x", "type=nonsense", "collection=nonsense"})
    void whatAnAddressSaysInNoKnownFormCountsAsNotSaid(String address) {
        assertThat(page(address).found()).isEqualTo(page("").found());
    }

    @Test
    void aQueryBecomesTheAddressItWasReadFrom() {
        String address = "year=2024&q=eye&set=ophthalmology&type=outcome&collection=registry&highPriority=yes"
                + "&benchmark=yes&toppedOut=yes&qcdr=yes&page=2";
        MeasuresQuery query = MeasuresQuery.of(QueryParameters.fromString(address));
        assertThat(MeasuresQuery.of(query.parameters())).isEqualTo(query);
        assertThat(query.parameters().getParameters()).hasSize(10);
    }

    private MeasuresPage page(String address) {
        return presenter.page(MeasuresQuery.of(QueryParameters.fromString(address)), NEWEST);
    }
}
