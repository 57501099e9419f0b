package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.decile.core.table.CellRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-05-31, 20240531",
        "2024-5-1, 20240501",
        "2024/05/31, 20240531",
        "2024-05-31T23:59:59, 20240531",
        "2024-05-31 10:20:30.5, 20240531",
        "05/31/2024, 20240531",
        "5/1/2024 1:05 PM, 20240501",
        "5/1/24, 20240501",
        "05-31-2024, 20240531",
        "20240531, 20240531",
        "45443, 20240531",
        "45443.75, 20240531",
        "2024-02-29, 20240229",
        "2/29/2024, 20240229",
    })
    void theseAreDates(String text, int date) {
        assertThat(of(text)).isEqualTo(date);
    }

    @ParameterizedTest(name = "\"{0}\" is none")
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-13-01",
                "2024-00-10",
                "2024-04-31",
                "2023-02-29",
                "31/05/2024",
                "2024-05-31 yesterday",
                "2024-05/31",
                "5/1/024",
                "//",
                "--",
                "1/2/",
                "123456",
                "4544.5",
                "2024-05-311",
                "99999999999999999999",
                "45443.x",
                "May 31",
            })
    void theseAreNone(String text) {
        assertThat(of(text)).isEqualTo(CaseDate.NONE);
    }

    private static int of(String text) {
        return CaseDate.of(CellRow.of(2, List.of(text)), 0);
    }
}
