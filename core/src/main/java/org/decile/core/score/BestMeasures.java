package org.decile.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;

/// Chooses the measures that count, 42 CFR 414.1335(a)(1) and 414.1380(b)(1): the best ones for as many places as
/// there are required measures, one place kept for an outcome measure, or without any for a high-priority one.
/// Measures that CMS calculates from claims count in addition.
final class BestMeasures {
    private static final Citation LAW = Citation.of("42 CFR 414.1380(b)(1)");
    private static final Citation REQUIRED = Citation.of("42 CFR 414.1335(a)(1)(i)");

    /// Best first; with equal points those scored on performance, then by id, so that the choice never wavers.
    static final Comparator<MeasureScore> ORDER = Comparator.comparing(MeasureScore::points)
            .reversed()
            .thenComparing(MeasureScore::isScoredOnPerformance, Comparator.reverseOrder())
            .thenComparing(MeasureScore::key);

    private final MeasureCatalog catalog;
    private final int places;
    private final boolean keepsPlace;

    /// @param places number of required measures
    /// @param keepsPlace whether one place is kept for an outcome or high-priority measure; not when such a measure
    ///     was reported, but left out because CMS suppressed it
    BestMeasures(MeasureCatalog catalog, int places, boolean keepsPlace) {
        this.catalog = catalog;
        this.places = places;
        this.keepsPlace = keepsPlace && places > 0;
    }

    /// Every measure with its state, those that count first, and whether the kept place stayed empty.
    record Choice(List<MeasureScore> measures, int filledPlaces, boolean outcomeMissing) {

        Points points() {
            return measures.stream()
                    .filter(MeasureScore::isChosen)
                    .map(MeasureScore::points)
                    .reduce(Points.ZERO, Points::plus);
        }
    }

    Choice choose(List<MeasureScore> scores) {
        List<MeasureScore> candidates = new ArrayList<>();
        List<MeasureScore> rest = new ArrayList<>();
        Map<BenchmarkKey, Step> states = new HashMap<>();
        bestCollectionTypes(scores, candidates, rest, states);

        Optional<MeasureScore> required = required(candidates, states);
        int taken = required.isPresent() ? 1 : 0;
        int open = places - (keepsPlace ? 1 : taken);
        for (MeasureScore candidate : candidates) {
            if (open > 0 && !states.containsKey(candidate.key())) {
                states.put(candidate.key(), Step.of(Reason.CHOSEN_BEST, LAW, places));
                open--;
                taken++;
            }
        }
        return new Choice(
                stated(candidates, rest, states, required.isPresent() || !keepsPlace),
                taken,
                keepsPlace && required.isEmpty());
    }

    /// A measure sent by several collection types counts once, where it earns most.
    private static void bestCollectionTypes(
            List<MeasureScore> scores,
            List<MeasureScore> candidates,
            List<MeasureScore> rest,
            Map<BenchmarkKey, Step> states) {
        Set<MeasureId> seen = new HashSet<>();
        Map<MeasureId, CollectionType> best = new HashMap<>();
        for (MeasureScore score : scores.stream().sorted(ORDER).toList()) {
            MeasureId id = score.key().measureId();
            if (score.state() == MeasureScore.State.EXCLUDED) {
                rest.add(score);
            } else if (score.key().collectionType() == CollectionType.ADMINISTRATIVE_CLAIMS) {
                candidates.add(score);
                states.put(score.key(), Step.of(Reason.CHOSEN_CLAIMS, LAW));
            } else if (seen.add(id)) {
                best.put(id, score.key().collectionType());
                candidates.add(score);
            } else {
                rest.add(score.as(
                        MeasureScore.State.NOT_CHOSEN,
                        Step.of(
                                Reason.OTHER_COLLECTION_TYPE,
                                LAW,
                                best.getOrDefault(id, CollectionType.MIPS_CQM).label())));
            }
        }
    }

    private Optional<MeasureScore> required(List<MeasureScore> candidates, Map<BenchmarkKey, Step> states) {
        if (places == 0) {
            return Optional.empty();
        }
        Optional<MeasureScore> outcome = first(candidates, states, Measure::isOutcome);
        outcome.ifPresent(score -> states.put(score.key(), Step.of(Reason.CHOSEN_REQUIRED, REQUIRED)));
        if (outcome.isPresent()) {
            return outcome;
        }
        Optional<MeasureScore> highPriority = first(candidates, states, Measure::isHighPriority);
        highPriority.ifPresent(score -> states.put(score.key(), Step.of(Reason.CHOSEN_HIGH_PRIORITY, REQUIRED)));
        return highPriority;
    }

    private Optional<MeasureScore> first(
            List<MeasureScore> candidates, Map<BenchmarkKey, Step> states, Predicate<Measure> kind) {
        return candidates.stream()
                .filter(score -> !states.containsKey(score.key()))
                .filter(score ->
                        catalog.find(score.key().measureId()).filter(kind).isPresent())
                .findFirst();
    }

    private List<MeasureScore> stated(
            List<MeasureScore> candidates,
            List<MeasureScore> rest,
            Map<BenchmarkKey, Step> states,
            boolean placesTaken) {
        List<MeasureScore> chosen = new ArrayList<>();
        List<MeasureScore> others = new ArrayList<>(rest);
        for (MeasureScore candidate : candidates) {
            Step state = states.get(candidate.key());
            if (state == null) {
                others.add(candidate.as(MeasureScore.State.NOT_CHOSEN, notChosen(placesTaken)));
            } else {
                chosen.add(candidate.as(MeasureScore.State.CHOSEN, state));
            }
        }
        others.sort(Comparator.comparing(MeasureScore::state).thenComparing(ORDER));
        chosen.addAll(others);
        return List.copyOf(chosen);
    }

    private Step notChosen(boolean placesTaken) {
        return placesTaken
                ? Step.of(Reason.NOT_AMONG_BEST, LAW, places)
                : Step.of(Reason.PLACE_KEPT_FREE, REQUIRED, places);
    }
}
