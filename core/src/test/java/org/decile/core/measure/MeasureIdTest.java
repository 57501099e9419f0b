package org.decile.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureIdTest {

    @ParameterizedTest(name = "\"{0}\" means {1}")
    @CsvSource({
        "1, 001",
        "46, 046",
        "001, 001",
        "0134, 134",
        "00001, 001",
        "1340, 1340",
        "000, 000",
        "0000, 000",
        "cdr 6, CDR6",
        "ACRad15, ACRAD15",
        "001SSP, 001SSP",
        "0001SSP, 0001SSP",
        "cahps_1, CAHPS_1"
    })
    void peopleWriteIdsInManyForms(String text, String canonical) {
        assertThat(MeasureId.of(text)).hasToString(canonical);
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"", "  ", "=1+1", "+1", "-1", "@SUM", "1.0", "A,B", "ABCDEFGHIJKLMNOPQRSTU", "ä"})
    void whatCannotBeAnIdIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of(text))
                .withMessageStartingWith("a measure id is");
    }

    @Test
    void theCanonicalFormIsRequiredInside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasureId("1"))
                .withMessage("a measure id is three digits or a name of letters and digits, but is \"1\"");
    }
}
