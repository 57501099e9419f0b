package org.decile.core.policy;

import java.util.Collection;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;

/// There are no rules for a year, or not in the reading asked for.
public final class NoPolicyException extends RuntimeException {

    NoPolicyException(PerformanceYear year, RuleSetId rules, Collection<PerformanceYear> known) {
        super("there are no \"%s\" rules for performance year %s; years with rules: %s"
                .formatted(
                        rules,
                        year,
                        known.stream().map(PerformanceYear::toString).collect(Collectors.joining(", "))));
    }
}
