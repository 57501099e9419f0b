package org.decile.core.policy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;

/// Category weights and where the weight of a missing category goes, 42 CFR 414.1380(c)(2).
///
/// @param automaticallyReweighted statuses that take Promoting Interoperability away without an application
/// @param withoutCost participations that are not scored on cost
/// @param tables weights by the set of missing categories
/// @param smallPracticeTables where small practices have other weights, those
public record WeightPolicy(
        Parameter<List<SpecialStatus>> automaticallyReweighted,
        Parameter<List<Participation>> withoutCost,
        Map<Set<PerformanceCategory>, Parameter<List<Percent>>> tables,
        Map<Set<PerformanceCategory>, Parameter<List<Percent>>> smallPracticeTables) {
    private static final String NONE = "none";
    private static final String CATEGORIES = "none, or by some of quality, cost, ia and pi with hyphens between them";

    /// The weights of quality, cost, improvement activities and Promoting Interoperability, in this order.
    ///
    /// Empty when the rules have no weights for this set of missing categories: with fewer than two categories left
    /// the final score is the performance threshold.
    public Optional<Parameter<List<Percent>>> weights(Set<PerformanceCategory> missing, boolean smallPractice) {
        Parameter<List<Percent>> small = smallPracticeTables.get(missing);
        return Optional.ofNullable(smallPractice && small != null ? small : tables.get(missing));
    }

    static WeightPolicy of(PolicySection section) {
        return new WeightPolicy(
                section.list("automatically-reweighted-statuses", WeightPolicy::status),
                section.participations("participations-without-cost"),
                tables(section.section("without")),
                tables(section.section("small-practice-without")));
    }

    private static Map<Set<PerformanceCategory>, Parameter<List<Percent>>> tables(PolicySection section) {
        Map<Set<PerformanceCategory>, Parameter<List<Percent>>> tables = new LinkedHashMap<>();
        for (String key : section.keys()) {
            tables.put(section.named(key, WeightPolicy::missing, CATEGORIES), section.list(key, Percent::of));
        }
        return tables;
    }

    private static Set<PerformanceCategory> missing(String key) {
        Set<PerformanceCategory> missing = EnumSet.noneOf(PerformanceCategory.class);
        if (!key.equals(NONE)) {
            for (String code : key.split("-", -1)) {
                missing.add(PerformanceCategory.find(code).orElseThrow(() -> new IllegalArgumentException(code)));
            }
        }
        return missing;
    }

    private static SpecialStatus status(String code) {
        return SpecialStatus.find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
