package org.decile.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final PracticeId practice = PracticeId.of("7d3e2f60-5a0c-4a6e-9c55-0d3f6a1b2c3d");

    @Test
    void a_page_of_a_practice_names_practice_and_year_in_its_path() {
        assertThat(Addresses.score(practice, new PerformanceYear(2024)))
                .isEqualTo("practices/7d3e2f60-5a0c-4a6e-9c55-0d3f6a1b2c3d/2024/score");
    }

    @Test
    void a_query_holds_what_was_given_encoded_and_in_a_fixed_order() {
        assertThat(Addresses.with("measures", Map.of("year", "2024", "q", "blood & fat", "set", "")))
                .isEqualTo("measures?q=blood+%26+fat&year=2024");
    }
}
