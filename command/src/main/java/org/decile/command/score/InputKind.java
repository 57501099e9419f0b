package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.decile.core.file.FileLimits;
import org.decile.core.intake.Lines;

/// How an input is to be read, by its content.
enum InputKind {
    /// One submission on each line, scored one after the other.
    SUBMISSION_LINES,
    /// Read whole before anything of it is scored.
    WHOLE;

    private static final int LONGEST = FileLimits.USUAL.submissionBytes();
    private static final int MARK = 3 * LONGEST;

    /// Looks at the first two lines of a stream and goes back to its beginning.
    static InputKind of(BufferedInputStream stream) throws IOException {
        stream.mark(MARK);
        boolean lines = new Lines(stream, LONGEST).areSubmissions();
        stream.reset();
        forgetMark(stream);
        return lines ? SUBMISSION_LINES : WHOLE;
    }

    /// As long as there is a mark, the stream keeps all that it has read since.
    private static void forgetMark(BufferedInputStream stream) {
        stream.mark(0);
    }
}
