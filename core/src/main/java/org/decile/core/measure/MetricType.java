package org.decile.core.measure;

import java.util.Optional;
import org.decile.core.file.Coded;

/// How a measure's result comes about and what it is counted in.
public enum MetricType implements Coded {
    SINGLE_RATE("singlePerformanceRate", RateUnit.PERCENT, false),
    MULTI_RATE("multiPerformanceRate", RateUnit.PERCENT, false),
    REGISTRY_SINGLE_RATE("registrySinglePerformanceRate", RateUnit.PERCENT, true),
    REGISTRY_MULTI_RATE("registryMultiPerformanceRate", RateUnit.PERCENT, true),
    NON_PROPORTION("nonProportion", RateUnit.NUMBER, true),
    CAHPS("cahps", RateUnit.NUMBER, true),
    COST_SCORE("costScore", RateUnit.NUMBER, true);

    private final String code;
    private final RateUnit unit;
    private final boolean rateSubmitted;

    MetricType(String code, RateUnit unit, boolean rateSubmitted) {
        this.code = code;
        this.unit = unit;
        this.rateSubmitted = rateSubmitted;
    }

    /// The code in CMS's data.
    @Override
    public String code() {
        return code;
    }

    public RateUnit unit() {
        return unit;
    }

    /// The rate is reported as such (or made by CMS), not computed from the counts.
    public boolean rateIsSubmitted() {
        return rateSubmitted;
    }

    public static Optional<MetricType> find(String code) {
        return Coded.find(values(), code);
    }
}
