package org.decile.core.mips;

import java.util.Optional;
import org.decile.core.file.Coded;

/// The four performance categories of the final score, 42 CFR 414.1380(c).
public enum PerformanceCategory implements Coded {
    QUALITY("quality", "Quality"),
    COST("cost", "Cost"),
    IMPROVEMENT_ACTIVITIES("ia", "Improvement Activities"),
    PROMOTING_INTEROPERABILITY("pi", "Promoting Interoperability");

    private final String code;
    private final String label;

    PerformanceCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The short word in files and options.
    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<PerformanceCategory> find(String code) {
        return Coded.find(values(), code);
    }
}
