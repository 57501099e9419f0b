package org.decile.core.measure;

import java.util.Optional;
import org.decile.core.file.Coded;

/// How the several rates of one measure become the rate that is scored.
public enum OverallAlgorithm implements Coded {
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
    @Override
    public String code() {
        return code;
    }

    public static Optional<OverallAlgorithm> find(String code) {
        return Coded.find(values(), code);
    }
}
