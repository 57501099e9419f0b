package org.decile.ui.report;

import java.util.Arrays;
import java.util.Optional;

/// What reports there are.
enum ReportKind {
    SCORE("quality-score.pdf", "application/pdf"),
    COMPARISON("comparison.pdf", "application/pdf"),
    MEASURES("measures.csv", "text/csv; charset=UTF-8"),
    EXPLANATION("explanation.txt", "text/plain; charset=UTF-8");

    private final String file;
    private final String contentType;

    ReportKind(String file, String contentType) {
        this.file = file;
        this.contentType = contentType;
    }

    /// The last part of its address, and of the name it is saved under.
    String file() {
        return file;
    }

    String contentType() {
        return contentType;
    }

    static Optional<ReportKind> ofFile(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
    }
}
