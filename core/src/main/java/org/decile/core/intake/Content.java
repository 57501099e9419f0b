package org.decile.core.intake;

import java.util.Optional;
import org.decile.core.fault.Fault;

/// What a file is, by its bytes.
///
/// @param refusal why it cannot be read, of a file that is not understood
record Content(Kind kind, FileFormat format, Optional<Fault> refusal) {

    /// How its bytes are to be read.
    enum Kind {
        CSV,
        WORKBOOK,
        JSON,
        JSON_LINES,
        XML,
        ARCHIVE,
        NONE
    }

    static Content of(Kind kind, FileFormat format) {
        return new Content(kind, format, Optional.empty());
    }

    static Content refused(String problem, String remedy) {
        return new Content(Kind.NONE, FileFormat.UNKNOWN, Optional.of(Fault.ofFile(problem, remedy)));
    }
}
