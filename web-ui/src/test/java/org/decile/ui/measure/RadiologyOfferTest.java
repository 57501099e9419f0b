package org.decile.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Requirement A7: the radiology offer of a year")
class RadiologyOfferTest {

    @ParameterizedTest
    @CsvSource({"2018, 22, 701", "2024, 14, 201", "2025, 13, 226", "2026, 18, 200"})
    void both_counts_come_from_cms_own_list(int year, int mips, int allQcdr) {
        RadiologyOffer offer = offer(year);

        assertThat(offer.mips())
                .hasSize(mips)
                .noneMatch(measure -> measure.traits().qcdr());
        assertThat(offer.allQcdr()).isEqualTo(allQcdr);
        assertThat(offer.registry())
                .isNotEmpty()
                .allMatch(measure -> measure.traits().qcdr())
                .allMatch(measure -> measure.id().value().startsWith("ACRAD"));
    }

    @Test
    void the_list_of_2024_holds_the_measures_of_both_sets_once() {
        assertThat(offer(2024).mips())
                .extracting(measure -> measure.id().value())
                .containsExactly(
                        "145", "360", "364", "374", "405", "406", "409", "413", "420", "421", "436", "465", "487",
                        "498");
        assertThat(offer(2024).registry()).hasSize(10);
    }

    @Test
    void the_summarys_counts_of_2024_are_named_and_the_difference_explained() {
        assertThat(RadiologyOfferCard.explanation(offer(2024)))
                .get()
                .asString()
                .startsWith("A radiology registry's summary of 2024 counts 54 MIPS and 12 QCDR measures.")
                .contains("a suggestion, not a limit", "names no specialty");
        assertThat(RadiologyOfferCard.explanation(offer(2025))).isEmpty();
    }

    @Test
    void it_stands_on_the_list_of_measures_when_a_radiology_set_is_chosen() {
        assertThat(page("year=2024&set=diagnosticRadiology").radiology()).isPresent();
        assertThat(page("year=2024&set=cardiology").radiology()).isEmpty();
        assertThat(page("year=2024").radiology()).isEmpty();
    }

    @Test
    void qcdr_measures_can_be_listed_by_themselves() {
        assertThat(page("year=2024&qcdr=yes&q=ACRAD").rows())
                .hasSize(10)
                .extracting(MeasureRow::measure)
                .allMatch((Measure measure) -> measure.traits().qcdr());
    }

    private static RadiologyOffer offer(int year) {
        return RadiologyOffer.of(MeasureCatalogs.of(new PerformanceYear(year)));
    }

    private static MeasuresPage page(String address) {
        return new MeasuresPresenter(Benchmarks::builtIn)
                .page(MeasuresQuery.of(QueryParameters.fromString(address)), new PerformanceYear(2025));
    }
}
