package org.decile.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.decile.core.law.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words by which a score is read.
class ScoreWordsTest {

    @ParameterizedTest
    @CsvSource({"CHOSEN, Counts", "NOT_CHOSEN, Does not count", "EXCLUDED, Left out"})
    void aMeasureCountsOrNotOrIsLeftOut(MeasureScore.State state, String label) {
        assertThat(state.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "UPLOAD, results uploaded",
        "TAKE_BACK, upload taken back",
        "SETTINGS, settings changed",
        "BENCHMARKS, benchmarks put into force",
        "DEMO_DATA, demo data loaded"
    })
    void aScoreOnRecordHasACause(ScoreRecord.Cause cause, String label) {
        assertThat(cause.label()).isEqualTo(label);
    }

    @Test
    void aStepSaysWhetherItsRuleHadASay() {
        Citation law = Citation.of("42 CFR 414.1380(b)(1)");

        assertThat(Step.of(Reason.CATEGORY_CAP, law).applied()).isTrue();
        assertThat(Step.of(Reason.INVERSE, law).applied()).isTrue();
        assertThat(Step.of(Reason.ELIGIBLE_CHECK_FAILED, law, "357").applied()).isFalse();
        assertThat(Reason.SUPPRESSED.effect()).isEqualTo(Reason.Effect.LEFT_OUT);
    }
}
