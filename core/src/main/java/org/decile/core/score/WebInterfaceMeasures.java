package org.decile.core.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.policy.QualityPolicy;

/// The CMS Web Interface wants all of its measures, 42 CFR 414.1335(a)(2): every one that has a benchmark counts, and
/// earns nothing when it was not reported. The survey counts in addition.
final class WebInterfaceMeasures {
    private static final Citation ALL = Citation.of("42 CFR 414.1335(a)(2)");
    private static final Citation CLAIMS = Citation.of("42 CFR 414.1380(b)(1)");
    private static final Citation SURVEY = new Citation(
            "42 CFR 414.1335(a)(3)",
            Optional.of("that the survey adds to the points available beside the Web Interface is Decile's reading"));

    private final Set<MeasureId> expected;
    private final boolean highPriorityBonus;
    private final boolean explained;

    WebInterfaceMeasures(QualityPolicy policy, MeasureCatalog catalog, BenchmarkTable benchmarks, boolean explained) {
        this.explained = explained;
        this.highPriorityBonus = policy.webInterface().highPriorityBonus().value();
        boolean suppresses = Exclusions.suppresses(policy);
        this.expected = new HashSet<>();
        for (Benchmark benchmark : benchmarks.all()) {
            MeasureId id = benchmark.key().measureId();
            boolean ofWebInterface = benchmark.key().collectionType() == CollectionType.WEB_INTERFACE;
            Optional<Measure> measure = ofWebInterface ? catalog.find(id) : Optional.empty();
            measure.filter(found -> !suppresses || !found.isSuppressed(CollectionType.WEB_INTERFACE))
                    .ifPresent(found -> expected.add(found.id()));
        }
    }

    /// The measures with a benchmark, but for those that were reported and are left out; and others that earn nothing
    /// because they were reported incompletely.
    RequiredMeasures required(List<MeasureScore> scores) {
        int number = expected.size();
        for (MeasureScore score :
                scores.stream().filter(WebInterfaceMeasures::isOwn).toList()) {
            boolean isExpected = expected.contains(score.key().measureId());
            boolean leftOut = score.isLeftOut();
            number += isExpected && leftOut ? -1 : !isExpected && !leftOut ? 1 : 0;
        }
        Explanation steps = Explanation.begin(explained);
        steps.add(Reason.ALL_WEB_INTERFACE_MEASURES, ALL, number);
        return RequiredMeasures.all(number, steps);
    }

    BestMeasures.Choice choose(List<MeasureScore> scores) {
        Optional<MeasureScore> required = highPriorityBonus ? bestOutcome(scores) : Optional.empty();
        List<MeasureScore> chosen = new ArrayList<>();
        List<MeasureScore> rest = new ArrayList<>();
        int filled = 0;
        for (MeasureScore score : scores.stream().sorted(BestMeasures.ORDER).toList()) {
            if (score.isLeftOut()) {
                rest.add(score);
            } else {
                chosen.add(score.as(MeasureScore.State.CHOSEN, why(score, required)));
                filled += isOwn(score) ? 1 : 0;
            }
        }
        chosen.addAll(rest);
        return new BestMeasures.Choice(List.copyOf(chosen), filled, false);
    }

    private static Step why(MeasureScore score, Optional<MeasureScore> required) {
        if (required.filter(score::equals).isPresent()) {
            return Step.of(Reason.CHOSEN_REQUIRED, ALL);
        }
        return switch (score.key().collectionType()) {
            case WEB_INTERFACE -> Step.of(Reason.CHOSEN_WEB_INTERFACE, ALL);
            case CAHPS -> Step.of(Reason.CHOSEN_SURVEY, SURVEY);
            default -> Step.of(Reason.CHOSEN_CLAIMS, CLAIMS);
        };
    }

    /// The one that earns no bonus because an outcome measure is required anyway.
    private Optional<MeasureScore> bestOutcome(List<MeasureScore> scores) {
        return scores.stream()
                .filter(WebInterfaceMeasures::isOwn)
                .filter(score -> !score.isLeftOut() && score.is(Measure::isOutcome))
                .min(BestMeasures.ORDER);
    }

    private static boolean isOwn(MeasureScore score) {
        return score.key().collectionType() == CollectionType.WEB_INTERFACE;
    }
}
