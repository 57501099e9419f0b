package org.decile.command.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1}                   | WHOLE
            {~ "a": 1~}                | WHOLE
            {"a": [~{"b": 1}~]}        | WHOLE
            []                         | WHOLE
            ~~ {"a": 1} ~~             | WHOLE
            {"a": 1}~{"a": 2}          | SUBMISSION_LINES
            {"a": 1}~~{"a": 2}~        | SUBMISSION_LINES
            {"a": 1}~nonsense          | SUBMISSION_LINES
            nonsense~{"a": 2}          | SUBMISSION_LINES
            year,tin~2024,1            | WHOLE
            ``                         | WHOLE
            """)
    void aFilesContentTellsItsKind(String content, InputKind kind) throws IOException {
        assertThat(InputKind.of(stream(content.replace('~', '\n')))).isEqualTo(kind);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(InputKind.of(stream("\uFEFF{\n}"))).isEqualTo(InputKind.WHOLE);
    }

    @Test
    void theStreamStandsAtItsBeginningAndKeepsNothingOfWhatItReads() throws IOException {
        BufferedInputStream stream = stream("{}\n".repeat(100_000));
        InputKind.of(stream);

        assertThat(stream.readNBytes(100_000)).startsWith('{', '}');
        assertThatThrownBy(stream::reset).isInstanceOf(IOException.class);
    }

    private static BufferedInputStream stream(String content) {
        return new BufferedInputStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
