package org.decile.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.decile.command.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {

    @Test
    void printsEveryFigureWithUnitAndLawAndWhatIsNotVerified() {
        Run run = Run.of("rules", "2024");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Rules of performance year 2024, payment year 2026: cms, ")
                .contains("""

                        reporting
                          required-measures: 6 (measures)
                            42 CFR 414.1335(a)(1)(i)""")
                .contains("""
                          rounding: engine4dp (rounding of partial points)
                            CMS scoring engine output in CMSgov/qpp-submissions-docs (2019 and 2022)
                            not verified: no\
                        """)
                .contains("  cost-pi: 85, 0, 15, 0 (percent for quality cost ia pi)\n");
    }

    @Test
    void printsWhatChangedBetweenTwoYears() {
        assertThat(Run.of("rules", "2023", "2024").out())
                .startsWith("From 2023 cms, ")
                .contains("  data-completeness: 75 (percent of eligible cases), was 70 (percent of eligible cases)\n")
                .contains("\nThe same figures by another citation\n")
                .doesNotContain("required-measures");
    }

    @Test
    void printsWhatTwoReadingsOfOneYearDifferIn() {
        assertThat(Run.of("rules", "2024:cms", "2024:acr-summary").out())
                .contains("  to 2024 acr-summary, ")
                .contains("  case-minimum: 21 (");
    }

    @Test
    void theSameRulesDoNotDiffer() {
        assertThat(Run.of("rules", "2024", "2024").out()).endsWith("\nThey do not differ.\n");
    }

    @Test
    void anotherReadingIsAskedForWithRules() {
        assertThat(Run.of("rules", "2018", "--rules", "aafp-summary").out())
                .startsWith("Rules of performance year 2018, payment year 2020: aafp-summary, ");
    }

    @Test
    void withoutAYearAllAreListed() {
        assertThat(Run.of("rules").out()).startsWith("2017: cms\n2018: cms, aafp-summary\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016             | performance year must lie between 2017 and 2099, but is 2016. ./decile rules lists all.
            2024:martian     | there are no "martian" rules for performance year 2024; years with rules: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026. ./decile rules lists all.
            soon             | performance year must be four digits, but is "soon". ./decile rules lists all.
            """)
    void whatThereIsNotIsTold(String year, String message) {
        assertThat(Run.of("rules", year))
                .isEqualTo(
                        new Run(2, "", "decile: %s\n./decile rules --help lists what it takes.\n".formatted(message)));
    }
}
