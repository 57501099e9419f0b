package org.decile.core.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.ReportingEntity;

/// Files of which something cannot be used, and whose results are incomplete without it; the files stand in the order
/// in which they were told of.
public final class Gaps {
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final Map<Object, Set<Gap>> byOwner = new HashMap<>();

    private record Gap(String file, Spoiled spoiled) {}

    public void add(String file, Collection<Spoiled> spoiled) {
        for (Spoiled some : spoiled) {
            Gap gap = new Gap(file, some);
            gaps.add(gap);
            some.entity()
                    .ifPresent(entity -> byOwner.computeIfAbsent(owner(entity), _ -> new LinkedHashSet<>())
                            .add(gap));
        }
    }

    /// The files without which these results are known to be incomplete.
    public Set<String> of(ReportingEntity entity, PerformanceYear year) {
        return files(byOwner.getOrDefault(owner(entity), Set.of()), spoiled -> spoiled.holds(entity, year));
    }

    /// Those without which the results of practices that take part as one may be incomplete.
    public Set<String> ofMembers(PerformanceYear year) {
        return files(gaps, spoiled -> spoiled.mayHoldMember(year));
    }

    /// Those of which it cannot be told whose results are missing.
    public Set<String> ofSomebody() {
        return files(gaps, Spoiled::isOfSomebody);
    }

    /// Those of one practice stand together, so that many files of many practices are gone through quickly.
    private static Object owner(ReportingEntity entity) {
        return entity.tin().<Object>map(tin -> tin).orElse(entity);
    }

    private static Set<String> files(Set<Gap> some, Predicate<Spoiled> which) {
        return some.stream()
                .filter(gap -> which.test(gap.spoiled()))
                .map(Gap::file)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
