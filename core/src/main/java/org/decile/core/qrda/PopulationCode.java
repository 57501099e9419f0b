package org.decile.core.qrda;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.Population;

/// The codes by which files name populations.
final class PopulationCode {
    private static final Map<String, Population> CODES = Map.of(
            "IPOP", Population.INITIAL_POPULATION,
            "IPP", Population.INITIAL_POPULATION,
            "DENOM", Population.DENOMINATOR,
            "DENEX", Population.DENOMINATOR_EXCLUSION,
            "DENEXCEP", Population.DENOMINATOR_EXCEPTION,
            "NUMER", Population.NUMERATOR,
            "NUMEX", Population.NUMERATOR_EXCLUSION);

    private PopulationCode() {}

    static Optional<Population> find(String code) {
        return Optional.ofNullable(CODES.get(code.toUpperCase(Locale.ROOT)));
    }

    static String of(Population population) {
        return switch (population) {
            case INITIAL_POPULATION -> "IPOP";
            case DENOMINATOR -> "DENOM";
            case DENOMINATOR_EXCLUSION -> "DENEX";
            case DENOMINATOR_EXCEPTION -> "DENEXCEP";
            case NUMERATOR -> "NUMER";
            case NUMERATOR_EXCLUSION -> "NUMEX";
        };
    }
}
