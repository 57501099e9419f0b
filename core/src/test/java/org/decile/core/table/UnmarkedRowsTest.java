package org.decile.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table that was returned with marks: which cells of a row are its own.
class UnmarkedRowsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '/',
            nullValues = "-",
            value = {
                "a|b|c|Error|Warning / 1|2|3|The date is missing. Write it.|Look at it. / 1|2|3",
                "a|b|c|Error|Warning / 1|2|3|my own note|   / 1|2|3",
                "a|b|c|Error|Warning / 1|2|3||              / 1|2|3",
                "a|b|c|Error|Warning / 1|2|3                / 1|2|3",
                "a|b|c|Error|Warning / 1|2                  / 1|2",
                "a|b|c|Error|Warning / 1|2|3|               / 1|2|3",
                "a|b|c|Error|Warning / 1|2|3|Add a date.    / 1|2|3",
                "a|b|c|Error|Warning / 1|2|3|x              / 1|2|3|x",
                "a|b|c|Error|Warning / 1|2|3|4|Add it.|     / 1|2|3|4|Add it.|",
                "a|b|c|Error|Warning / 1|2|3|4||            / 1|2|3|4||",
                "a|b|c|ERROR         / 1|2|3|my own note    / 1|2|3",
                "a|b|c|ERROR         / 1|2|3|4|5            / 1|2|3|4|5",
                "a|b|c               / 1|2|3|Add a date.    / 1|2|3|Add a date.",
                "a|Error|c           / 1|2|3                / 1|2|3",
            })
    void whatStandsBeyondTheColumnsIsKeptUnlessItIsAMark(String header, String row, String own) {
        assertThat(read(header, row)).isEqualTo(own.strip());
    }

    private static String read(String... table) {
        Iterator<String> lines = Arrays.asList(table).iterator();
        CellRows rows = new CellRows() {
            @Override
            public Optional<CellRow> next() {
                return lines.hasNext()
                        ? Optional.of(CellRow.of(1, List.of(lines.next().strip().split("\\|", -1))))
                        : Optional.empty();
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        try (UnmarkedRows unmarked = new UnmarkedRows(rows)) {
            unmarked.next();
            return String.join("|", unmarked.next().orElseThrow().texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
