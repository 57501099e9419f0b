package org.decile.core.exam;

import java.util.Arrays;
import java.util.Optional;

/// What a code says about a case.
public enum CodeKind {
    /// A procedure that brings a case into the measure.
    DENOMINATOR("denominator"),
    /// A diagnosis without which a case does not belong to the measure.
    DIAGNOSIS("diagnosis"),
    /// What was done, or why not.
    NUMERATOR("numerator");

    private final String code;

    CodeKind(String code) {
        this.code = code;
    }

    /// The word in a code map.
    public String code() {
        return code;
    }

    /// The kind that a word stands for, whatever its case.
    public static Optional<CodeKind> find(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equalsIgnoreCase(word))
                .findFirst();
    }
}
