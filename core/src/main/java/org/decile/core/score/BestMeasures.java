package org.decile.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/// Chooses the measures that count, 42 CFR 414.1335(a)(1) and 414.1380(b)(1): the best ones for as many places as
/// there are required measures, one place kept for an outcome measure, or without any for a high-priority one.
/// Measures that CMS calculates from claims count in addition.
final class BestMeasures {
    private static final Citation LAW = Citation.of("42 CFR 414.1380(b)(1)");
    private static final Citation REQUIRED = Citation.of("42 CFR 414.1335(a)(1)(i)");
    private static final Step CHOSEN_CLAIMS = Step.of(Reason.CHOSEN_CLAIMS, LAW);
    private static final Step CHOSEN_REQUIRED = Step.of(Reason.CHOSEN_REQUIRED, REQUIRED);
    private static final Step CHOSEN_HIGH_PRIORITY = Step.of(Reason.CHOSEN_HIGH_PRIORITY, REQUIRED);

    /// Best first; with equal points those scored on performance, then by id, so that the choice never wavers.
    static final Comparator<MeasureScore> ORDER = BestMeasures::compare;

    private final int places;
    private final boolean keepsPlace;

    /// @param places number of required measures
    /// @param keepsPlace whether one place is kept for an outcome or high-priority measure; not when such a measure
    ///     was reported, but left out because CMS suppressed it
    BestMeasures(int places, boolean keepsPlace) {
        this.places = places;
        this.keepsPlace = keepsPlace && places > 0;
    }

    /// Every measure with its state, those that count first, and whether the kept place stayed empty.
    record Choice(List<MeasureScore> measures, int filledPlaces, boolean outcomeMissing) {}

    /// A measure that can be scored, and how it was decided on, as soon as it is.
    private static final class Candidate {
        private final MeasureScore score;
        private boolean chosen;
        private @Nullable Step why;

        Candidate(MeasureScore score) {
            this.score = score;
        }

        boolean isOpen() {
            return why == null;
        }

        void decide(boolean counts, Step reason) {
            chosen = counts;
            why = reason;
        }

        MeasureScore decided(Step otherwise) {
            return score.as(
                    chosen ? MeasureScore.State.CHOSEN : MeasureScore.State.NOT_CHOSEN, why == null ? otherwise : why);
        }
    }

    Choice choose(List<MeasureScore> scores) {
        List<MeasureScore> leftOut = new ArrayList<>();
        List<Candidate> candidates = candidates(scores, leftOut);
        boolean outcome = places > 0
                && (takesFirst(Measure::isOutcome, candidates, CHOSEN_REQUIRED)
                        || takesFirst(Measure::isHighPriority, candidates, CHOSEN_HIGH_PRIORITY));
        int taken = outcome ? 1 : 0;
        int open = places - (keepsPlace ? 1 : taken);
        Step best = Step.of(Reason.CHOSEN_BEST, LAW, places);
        for (Candidate candidate : candidates) {
            if (open > 0 && candidate.isOpen()) {
                candidate.decide(true, best);
                open--;
                taken++;
            }
        }
        boolean keptFree = keepsPlace && !outcome;
        return new Choice(decided(candidates, leftOut, keptFree), taken, keptFree);
    }

    /// Best first. Measures from claims are decided on, and so are the lesser results of a measure sent by several
    /// collection types, which counts once, where it earns most.
    private static List<Candidate> candidates(List<MeasureScore> scores, List<MeasureScore> leftOut) {
        List<MeasureScore> sorted = new ArrayList<>(scores);
        sorted.sort(ORDER);
        List<Candidate> candidates = new ArrayList<>(sorted.size());
        for (MeasureScore score : sorted) {
            if (score.isLeftOut()) {
                leftOut.add(score);
            } else {
                Candidate candidate = new Candidate(score);
                decideByType(candidate, candidates);
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static void decideByType(Candidate candidate, List<Candidate> better) {
        if (isFromClaims(candidate.score)) {
            candidate.decide(true, CHOSEN_CLAIMS);
            return;
        }
        for (Candidate other : better) {
            if (other.score.key().measureId().equals(candidate.score.key().measureId()) && !isFromClaims(other.score)) {
                String label = other.score.key().collectionType().label();
                candidate.decide(false, Step.of(Reason.OTHER_COLLECTION_TYPE, LAW, label));
                return;
            }
        }
    }

    private static boolean isFromClaims(MeasureScore score) {
        return score.key().collectionType() == CollectionType.ADMINISTRATIVE_CLAIMS;
    }

    /// Whether a measure of this kind takes a place; the best one does.
    private static boolean takesFirst(Predicate<Measure> kind, List<Candidate> candidates, Step why) {
        for (Candidate candidate : candidates) {
            if (candidate.isOpen() && candidate.score.is(kind)) {
                candidate.decide(true, why);
                return true;
            }
        }
        return false;
    }

    private List<MeasureScore> decided(List<Candidate> candidates, List<MeasureScore> leftOut, boolean keptFree) {
        Step notChosen = keptFree
                ? Step.of(Reason.PLACE_KEPT_FREE, REQUIRED, places)
                : Step.of(Reason.NOT_AMONG_BEST, LAW, places);
        List<MeasureScore> all = new ArrayList<>(candidates.size() + leftOut.size());
        List<MeasureScore> others = new ArrayList<>();
        for (Candidate candidate : candidates) {
            (candidate.chosen ? all : others).add(candidate.decided(notChosen));
        }
        all.addAll(others);
        all.addAll(leftOut);
        return List.copyOf(all);
    }

    private static int compare(MeasureScore one, MeasureScore other) {
        int byPoints = other.points().compareTo(one.points());
        if (byPoints != 0) {
            return byPoints;
        }
        int byPerformance = Boolean.compare(other.isScoredOnPerformance(), one.isScoredOnPerformance());
        return byPerformance != 0 ? byPerformance : one.key().compareTo(other.key());
    }
}
