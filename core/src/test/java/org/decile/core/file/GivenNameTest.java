package org.decile.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "000456789.csv,                •••••6789.csv",
        "00-0456789 results.csv,       •••••6789 results.csv",
        "000-45-6789_2024.csv,         •••••6789_2024.csv",
        "2024-000456789.csv,           2024-•••••6789.csv",
        "000456789 and 000123456.csv,  •••••6789 and •••••3456.csv",
        "results-20241231.csv,         results-20241231.csv",
        "npi-1234567893.csv,           npi-1234567893.csv",
    })
    void any_tin_in_a_name_is_masked_and_other_numbers_stay(String given, String kept) {
        assertThat(GivenName.of(given)).isEqualTo(kept);
    }

    @Test
    void control_characters_become_blanks() {
        assertThat(GivenName.of("a\nb\u0007.csv\n")).isEqualTo("a b .csv");
    }

    @Test
    void a_name_is_cut_after_200_characters() {
        assertThat(GivenName.of("x".repeat(200))).hasSize(200);
        assertThat(GivenName.of("x".repeat(201))).isEqualTo("x".repeat(200));
    }
}
