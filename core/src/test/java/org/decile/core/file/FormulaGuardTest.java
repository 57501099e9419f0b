package org.decile.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest(name = "[{0}] becomes [{1}]")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,                     '=1+1",
                "+1+cmd,                   '+1+cmd",
                "-2+3,                     '-2+3",
                "@SUM(A1),                 '@SUM(A1)",
                "` =1`,                    `' =1`",
                "＝1+1,                    '＝1+1",
                "65+,                      65+",
                "-12.5,                    -12.5",
                "12.5,                     12.5",
                "3 points: few cases,      3 points: few cases",
                "``,                       ``",
            })
    void what_begins_like_a_formula_gets_an_apostrophe_until_it_is_read(String text, String cell) {
        assertThat(FormulaGuard.put(text)).isEqualTo(cell);
        assertThat(FormulaGuard.take(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\tx"})
    void neither_do_tabs_and_line_breaks_hide_one(String text) {
        assertThat(FormulaGuard.put(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.take("'" + text)).isEqualTo(text);
    }

    @Test
    void an_apostrophe_that_guards_nothing_stays() {
        assertThat(FormulaGuard.take("'tis")).isEqualTo("'tis");
        assertThat(FormulaGuard.take("'")).isEqualTo("'");
    }
}
