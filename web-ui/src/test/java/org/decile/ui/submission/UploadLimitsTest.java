package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.decile.core.file.FileLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadLimitsTest {

    @Test
    void where_nothing_is_said_a_practice_has_fewer_results_at_once_than_a_registry() {
        FileLimits limits = limits(Map.of());

        assertThat(limits.rows()).isEqualTo(3_000_000);
        assertThat(limits.resultRows()).isEqualTo(200_000);
        assertThat(limits.files()).isEqualTo(2_000);
    }

    @ParameterizedTest(name = "{0} rows, {1} of results: {2}")
    @CsvSource({"5000, 100, 100", "5000, 5000, 5000", "5000, 6000, 5000"})
    void results_are_no_more_than_rows(String rows, String results, int most) {
        assertThat(limits(Map.of("DECILE_UPLOAD_ROWS", rows, "DECILE_UPLOAD_RESULT_ROWS", results))
                        .resultRows())
                .isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e6", "many", "10000000000000000"})
    void what_is_no_number_of_rows_is_told_with_the_variable(String rows) {
        assertThatIllegalStateException()
                .isThrownBy(() -> limits(Map.of("DECILE_UPLOAD_ROWS", rows)))
                .withMessage("DECILE_UPLOAD_ROWS is \"%s\"; it must be a whole number above 0.".formatted(rows));
    }

    private static FileLimits limits(Map<String, String> environment) {
        return new UploadLimits(environment::get).inside();
    }
}
