package org.decile.core.benchmark;

import java.util.Optional;
import org.decile.core.file.Coded;

/// Why CMS could not make a benchmark.
public enum ExclusionReason implements Coded {
    TOO_FEW("BR-009", "fewer than 20 reported it with enough cases and complete data"),
    HISTORY_REMOVED("BR-015", "the historical benchmark was removed"),
    GUIDELINE_CHANGED("BR-016", "the clinical guideline changed in the year the benchmark would be made from"),
    HISTORY_WITHDRAWN("BR-018", "the historical benchmark was removed"),
    NOT_COMPARABLE("BR-019", "the measure cannot be compared with its earlier form"),
    SUPPRESSED("BR-022", "the measure is suppressed this year");

    private final String code;
    private final String text;

    ExclusionReason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /// CMS's code.
    @Override
    public String code() {
        return code;
    }

    /// A clause that follows "because".
    public String text() {
        return text;
    }

    public static Optional<ExclusionReason> find(String code) {
        return Coded.find(values(), code);
    }
}
