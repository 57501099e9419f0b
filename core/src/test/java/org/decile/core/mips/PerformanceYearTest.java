package org.decile.core.mips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.decile.core.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceYearTest {

    @ParameterizedTest
    @CsvSource({"2017-12-31, false", "2018-01-01, true", "2018-12-31, true", "2019-01-01, false"})
    @Requirement("B2")
    void dataAreCollectedForTheWholeCalendarYear(LocalDate date, boolean counts) {
        assertThat(new PerformanceYear(2018).contains(date)).isEqualTo(counts);
    }

    @Test
    void paymentsAreAdjustedTwoYearsLater() {
        assertThat(new PerformanceYear(2024).paymentYear()).isEqualTo(2026);
    }

    @Test
    void theFirstYearHasNoYearBefore() {
        assertThat(new PerformanceYear(2017).previous()).isEmpty();
        assertThat(new PerformanceYear(2018).previous()).contains(new PerformanceYear(2017));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2099"})
    void theBoundsAreYears(String year) {
        assertThat(PerformanceYear.of(year)).hasToString(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2100", "year", ""})
    void othersAreNot(String year) {
        assertThatThrownBy(() -> PerformanceYear.of(year)).isInstanceOf(IllegalArgumentException.class);
    }
}
