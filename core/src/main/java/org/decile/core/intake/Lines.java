package org.decile.core.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, one at a time and of bounded length, so that any number of them takes constant memory.
public final class Lines {
    private static final String GOES_ON = "[{,:";

    private final InputStream stream;
    private final int longest;
    private long number;

    /// @param stream buffered
    /// @param longest the most bytes of a submission; longer lines are cut off one byte beyond it
    public Lines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /// The next line that is not blank, without its end; empty at the end of the stream.
    public Optional<byte[]> next() throws IOException {
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
                if (line.size() <= longest) {
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
    public long number() {
        return number;
    }

    /// Whether each line is a submission by itself, as the first two show; reads them.
    public boolean areSubmissions() throws IOException {
        Ends first = Ends.of(this);
        Ends second = Ends.of(this);
        boolean objectBelow = second.isObject() && GOES_ON.indexOf(first.last) < 0;
        return second.isThere() && (first.isObject() || objectBelow);
    }

    /// The first and the last character of a line; blanks where there is none.
    private record Ends(char first, char last) {

        static Ends of(Lines lines) throws IOException {
            byte[] line = lines.next().orElse(new byte[0]);
            int first = 0;
            while (first < line.length && isBlank(line[first])) {
                first++;
            }
            int last = line.length - 1;
            while (last > first && isBlank(line[last])) {
                last--;
            }
            return first < line.length ? new Ends((char) line[first], (char) line[last]) : new Ends(' ', ' ');
        }

        boolean isThere() {
            return first != ' ';
        }

        boolean isObject() {
            return first == '{' && last == '}';
        }

        /// White space, and the bytes of a byte order mark, which are negative.
        private static boolean isBlank(byte b) {
            return b <= ' ';
        }
    }
}
