package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;

/// What an input is, by its content.
enum InputKind {
    /// One submission in CMS's JSON form.
    SUBMISSION,
    /// One such submission on each line.
    SUBMISSION_LINES,
    /// Measure results as a table.
    RESULTS_TABLE;

    private static final int MARK = 3 * InputLines.LONGEST;
    private static final String GOES_ON = "[{,:";

    /// Looks at the first two lines of a stream and goes back to its beginning.
    static InputKind of(BufferedInputStream stream) throws IOException {
        stream.mark(MARK);
        InputLines lines = new InputLines(stream);
        Ends first = Ends.of(lines);
        Ends second = Ends.of(lines);
        stream.reset();
        forgetMark(stream);
        boolean objectBelow = second.isObject() && GOES_ON.indexOf(first.last) < 0;
        if (second.isThere() && (first.isObject() || objectBelow)) {
            return SUBMISSION_LINES;
        }
        return first.first == '{' || first.first == '[' ? SUBMISSION : RESULTS_TABLE;
    }

    /// As long as there is a mark, the stream keeps all that it has read since.
    private static void forgetMark(BufferedInputStream stream) {
        stream.mark(0);
    }

    /// The first and the last character of a line; blanks where there is none.
    private record Ends(char first, char last) {

        static Ends of(InputLines lines) throws IOException {
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
