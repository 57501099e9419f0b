package org.decile.core.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.WeightPolicy;

/// The weights of the categories and where those of missing ones go, 42 CFR 414.1380(c)(2).
final class CategoryWeights {
    private static final Citation TOO_FEW = Citation.of("42 CFR 414.1380(c)");

    private final WeightPolicy policy;

    CategoryWeights(WeightPolicy policy) {
        this.policy = policy;
    }

    /// The weights and which categories are missing.
    ///
    /// @param law the row of weights, or why there is none
    record Result(Weights weights, boolean tooFewCategories, Set<PerformanceCategory> missing, Citation law) {

        /// Why quality weighs so much.
        Step step() {
            if (tooFewCategories) {
                return Step.of(Reason.TOO_FEW_CATEGORIES, law);
            }
            return missing.isEmpty()
                    ? Step.of(Reason.WEIGHT, law, weights.quality())
                    : Step.of(Reason.REWEIGHTED, law, weights.quality(), names(missing));
        }
    }

    /// @param qualityScored whether the quality category could be scored at all
    Result weights(Participant participant, boolean qualityScored) {
        Set<PerformanceCategory> missing = missing(participant);
        if (!qualityScored) {
            missing.add(PerformanceCategory.QUALITY);
        }
        Optional<Parameter<List<Percent>>> found = policy.weights(missing, participant.smallPractice());
        if (found.isEmpty()) {
            Weights nothing = new Weights(Percent.ZERO, Percent.ZERO, Percent.ZERO, Percent.ZERO);
            return new Result(nothing, true, missing, TOO_FEW);
        }
        Parameter<List<Percent>> row = found.get();
        Weights weights = new Weights(
                row.value().get(0),
                row.value().get(1),
                row.value().get(2),
                row.value().get(3));
        return new Result(weights, false, missing, row.law());
    }

    /// Whether size or status takes Promoting Interoperability away without an application.
    static boolean isAutomatic(WeightPolicy policy, Participant participant) {
        for (SpecialStatus status : policy.automaticallyReweighted().value()) {
            if (participant.has(status)) {
                return !isSubmitted(participant);
            }
        }
        return false;
    }

    /// Data for Promoting Interoperability bring its weight back, 42 CFR 414.1380(c)(2)(i)(C).
    private static boolean isSubmitted(Participant participant) {
        return participant
                .settings()
                .others()
                .percent(PerformanceCategory.PROMOTING_INTEROPERABILITY)
                .isPresent();
    }

    private Set<PerformanceCategory> missing(Participant participant) {
        Set<PerformanceCategory> missing = EnumSet.noneOf(PerformanceCategory.class);
        missing.addAll(participant.settings().reweighted());
        if (policy.withoutCost().value().contains(participant.participation())) {
            missing.add(PerformanceCategory.COST);
        }
        if (isAutomatic(policy, participant)) {
            missing.add(PerformanceCategory.PROMOTING_INTEROPERABILITY);
        }
        return missing;
    }

    private static String names(Set<PerformanceCategory> categories) {
        return categories.stream().map(PerformanceCategory::label).collect(Collectors.joining(", "));
    }
}
