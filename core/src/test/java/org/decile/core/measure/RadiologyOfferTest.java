package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.Requirement;
import org.decile.core.mips.PerformanceYear;
import org.junit.jupiter.api.Test;

/// What radiology can report in 2024. A registry's summary counts 54 MIPS and 12 QCDR measures: it offers
/// measures beyond the two radiology sets, and only some of the QCDR measures that radiology registries have.
@Requirement("A7")
class RadiologyOfferTest {
    private static final int MIPS_IN_SUMMARY = 54;
    private static final int QCDR_IN_SUMMARY = 12;
    private static final MeasureCatalog CATALOG = MeasureCatalogs.of(new PerformanceYear(2024));

    @Test
    void theRadiologySetsHoldFewerMeasuresThanTheSummaryOffers() {
        Set<String> sets = Stream.of("diagnosticRadiology", "interventionalRadiology")
                .flatMap(set -> CATALOG.inSet(set).stream())
                .map(measure -> measure.id().value())
                .collect(Collectors.toSet());

        assertThat(sets)
                .containsExactlyInAnyOrder(
                        "145", "360", "364", "374", "405", "406", "409", "413", "420", "421", "436", "465", "487",
                        "498")
                .hasSizeLessThan(MIPS_IN_SUMMARY);
    }

    @Test
    void radiologyRegistriesHaveMoreMeasuresOfTheirOwnThanTheSummaryOffers() {
        Set<String> own = CATALOG.all().stream()
                .filter(measure -> measure.traits().qcdr())
                .map(measure -> measure.id().value())
                .filter(id -> id.matches("(ACRAD|MSN|QMM|RPAQIR)\\d+"))
                .collect(Collectors.toSet());

        assertThat(own).contains("ACRAD15", "MSN13", "QMM16", "RPAQIR14").hasSize(27);
        assertThat(own).hasSizeGreaterThan(QCDR_IN_SUMMARY);
    }
}
