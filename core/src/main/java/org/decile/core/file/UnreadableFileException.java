package org.decile.core.file;

import java.io.IOException;
import java.io.Serial;

/// A file whose bytes cannot be taken in: too many of them, or not what they must be. What reads it makes a fault of
/// this, to be told to the person who sent the file.
public final class UnreadableFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    /// @param problem a sentence
    /// @param remedy a sentence
    public UnreadableFileException(String problem, String remedy) {
        super(problem);
        this.problem = problem;
        this.remedy = remedy;
    }

    /// A file with more bytes than are taken.
    public static UnreadableFileException tooLarge(long limit) {
        return new UnreadableFileException(
                "The file is larger than %s.".formatted(FileLimits.inWords(limit)),
                "Split it, so that each part holds some of the measures.");
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
