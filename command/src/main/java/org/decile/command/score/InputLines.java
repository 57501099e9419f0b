package org.decile.command.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, one at a time and of bounded length, so that any number of them takes constant memory.
final class InputLines {
    /// Longer lines are cut off here, one byte beyond what a submission may have.
    static final int LONGEST = 20 * 1024 * 1024 + 1;

    private final InputStream stream;
    private long number;

    /// @param stream buffered
    InputLines(InputStream stream) {
        this.stream = stream;
    }

    /// The next line that is not blank, without its end; empty at the end of the stream.
    Optional<byte[]> next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = stream.read();
            if (b < 0) {
                return Optional.empty();
            }
            number++;
            boolean blank = true;
            while (b >= 0 && b != '\n') {
                blank &= b <= ' ';
                if (line.size() < LONGEST) {
                    line.write(b);
                }
                b = stream.read();
            }
            if (!blank) {
                return Optional.of(line.toByteArray());
            }
        }
    }

    /// The number of the line that came last, from 1.
    long number() {
        return number;
    }
}
