package org.decile.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.decile.core.file.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files and pipes that the command line names.
class GivenPathTest {

    @Test
    void aPipeCanBeReadAgainAndAgain() throws IOException {
        FileSource source = piped(10);

        assertThat(text(source)).isEqualTo("123456").isEqualTo(text(source));
        assertThat(source.name()).isEqualTo("pipe");
    }

    /// What is one byte too long is refused by who reads it.
    @ParameterizedTest
    @CsvSource({"4,5", "5,6", "6,6"})
    void ofALongPipeNoMoreIsKeptThanShowsThatItIsTooLong(long most, long kept) throws IOException {
        assertThat(piped(most).size()).isEqualTo(kept);
    }

    private static FileSource piped(long most) throws IOException {
        InputStream stream = new ByteArrayInputStream("123456".getBytes(StandardCharsets.UTF_8));
        return GivenPath.source("pipe", Path.of("/dev/null"), stream, most);
    }

    private static String text(FileSource source) throws IOException {
        try (InputStream stream = source.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
