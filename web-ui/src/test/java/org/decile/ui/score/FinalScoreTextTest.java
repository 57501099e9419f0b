package org.decile.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.number.Percent;
import org.decile.core.score.FinalScore.Adjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalScoreTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -9     | -9     | false | −9.00%
            -1.236 | -1.236 | false | −1.24%
            0      | 0      | false | 0.00%
            0      | 2.314  | false | up to +2.31%
            0      | 2.314  | true  | up to +2.31% and more
            """)
    void an_adjustment_has_its_sign_and_says_when_it_is_a_range(
            String least, String most, boolean additional, String text) {
        assertThat(FinalScoreText.adjustment(new Adjustment(Percent.of(least), Percent.of(most), additional)))
                .isEqualTo(text);
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_law() {
        assertThat(FinalScoreText.missing(List.of(PerformanceCategory.COST)))
                .isEqualTo("the score of Cost is not entered");
        assertThat(FinalScoreText.missing(List.of(
                        PerformanceCategory.PROMOTING_INTEROPERABILITY,
                        PerformanceCategory.COST,
                        PerformanceCategory.IMPROVEMENT_ACTIVITIES)))
                .isEqualTo("the scores of Cost, Improvement Activities and Promoting Interoperability are not entered");
    }
}
