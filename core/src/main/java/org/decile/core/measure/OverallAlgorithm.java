package org.decile.core.measure;

import java.util.Arrays;
import java.util.Optional;

/// How the several rates of one measure become the rate that is scored.
public enum OverallAlgorithm {
    SIMPLE_AVERAGE("simpleAverage"),
    WEIGHTED_AVERAGE("weightedAverage"),
    SUM_NUMERATORS("sumNumerators"),
    OVERALL_STRATUM_ONLY("overallStratumOnly"),
    SPLIT("split");

    private final String code;

    OverallAlgorithm(String code) {
        this.code = code;
    }

    /// The code in CMS's data.
    public String code() {
        return code;
    }

    public static Optional<OverallAlgorithm> find(String code) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.code.equals(code))
                .findFirst();
    }
}
