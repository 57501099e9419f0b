package org.decile.core.mips;

import java.util.Arrays;
import java.util.Optional;

/// The four performance categories of the final score, 42 CFR 414.1380(c).
public enum PerformanceCategory {
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
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<PerformanceCategory> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
