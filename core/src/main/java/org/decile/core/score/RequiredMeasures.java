package org.decile.core.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// How many measures are required: six, fewer where the specialty set has fewer or CMS suppressed reported ones,
/// 42 CFR 414.1335(a)(1) and 414.1380(b)(1)(vii)(A).
///
/// @param number required measures
/// @param steps what made the number smaller, if anything
record RequiredMeasures(int number, List<Step> steps) {
    private static final Set<CollectionType> COLLECTED_BY_CMS =
            EnumSet.of(CollectionType.CAHPS, CollectionType.ADMINISTRATIVE_CLAIMS);
    private static final Citation SPECIALTY_SET = Citation.of("42 CFR 414.1335(a)(1)(ii)");

    static RequiredMeasures of(
            QualityPolicy policy,
            MeasureCatalog catalog,
            Participant participant,
            List<MeasureScore> scored,
            Suppressed suppressed) {
        Parameter<Integer> usual = policy.reporting().requiredMeasures();
        List<Step> steps = new ArrayList<>();
        int number = usual.value();
        int inSet = participant
                .settings()
                .specialtySet()
                .map(set -> required(set, catalog, scored, usual.value()))
                .orElse(number);
        if (inSet < number) {
            steps.add(Step.of(Reason.REQUIRED_BY_SET, SPECIALTY_SET, inSet, number));
            number = inSet;
        }
        if (suppressed.number() > 0) {
            int fewer = Math.max(0, number - suppressed.number());
            steps.add(Step.of(
                    Reason.REQUIRED_WITHOUT_SUPPRESSED,
                    policy.reporting().changedMeasures().law(),
                    fewer,
                    number));
            number = fewer;
        }
        return new RequiredMeasures(number, List.copyOf(steps));
    }

    /// A small set lowers the number only for those who report measures of the set and no others.
    private static int required(String set, MeasureCatalog catalog, List<MeasureScore> scored, int usual) {
        Set<MeasureId> inSet = catalog.inSet(set).stream().map(Measure::id).collect(Collectors.toSet());
        boolean setOnly = scored.stream()
                .filter(score -> !COLLECTED_BY_CMS.contains(score.key().collectionType()))
                .allMatch(score -> inSet.contains(score.key().measureId()));
        return setOnly && !inSet.isEmpty() ? Math.min(inSet.size(), usual) : usual;
    }
}
