package org.decile.core.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.number.Points;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// How many measures are required: six, fewer where the specialty set has fewer, CMS's eligible measure check excuses,
/// or CMS suppressed reported ones, 42 CFR 414.1335(a)(1) and 414.1380(b)(1)(vii).
///
/// @param number required measures
/// @param reduction points fewer available because the survey had too few patients
/// @param estimated the number rests on a check that CMS does not publish in full
/// @param steps what made the number smaller, or why it stays
record RequiredMeasures(int number, Points reduction, boolean estimated, List<Step> steps) {
    private static final Set<CollectionType> COLLECTED_BY_CMS =
            EnumSet.of(CollectionType.CAHPS, CollectionType.ADMINISTRATIVE_CLAIMS);
    private static final Citation SPECIALTY_SET = Citation.of("42 CFR 414.1335(a)(1)(ii)");

    /// A fixed number.
    static RequiredMeasures all(int number, Explanation steps) {
        return new RequiredMeasures(number, Points.ZERO, false, steps.steps());
    }

    static RequiredMeasures of(
            QualityPolicy policy,
            MeasureCatalog catalog,
            Participant participant,
            EligibleMeasures eligible,
            Suppressed suppressed,
            boolean explained) {
        Parameter<Integer> usual = policy.reporting().requiredMeasures();
        Explanation steps = Explanation.begin(explained);
        int number = participant
                .settings()
                .specialtySet()
                .map(set -> required(set, catalog, eligible.scores(), usual.value()))
                .orElse(usual.value());
        if (number < usual.value()) {
            steps.add(Reason.REQUIRED_BY_SET, SPECIALTY_SET, number, usual.value());
        }
        boolean estimated = eligible.made() && (eligible.passed() || number == usual.value());
        if (estimated) {
            steps.addAll(eligible.steps());
            number = Math.min(number, eligible.number());
        }
        if (suppressed.number() > 0) {
            int fewer = Math.max(0, number - suppressed.number());
            steps.add(
                    Reason.REQUIRED_WITHOUT_SUPPRESSED,
                    policy.reporting().changedMeasures().law(),
                    fewer,
                    number);
            number = fewer;
        }
        Points reduction = reduction(policy, participant, eligible.scores(), number);
        if (!reduction.isZero()) {
            steps.add(
                    Reason.SURVEY_UNDERSAMPLED,
                    policy.reporting().undersampledSurveyReduction().law(),
                    reduction);
        }
        return new RequiredMeasures(number, reduction, estimated, steps.steps());
    }

    /// Who registered for the survey, had too few patients for it, and reports fewer measures than required, is not
    /// held to the survey's place.
    private static Points reduction(
            QualityPolicy policy, Participant participant, List<MeasureScore> scores, int number) {
        boolean open = policy.reporting().surveyParticipations().value().contains(participant.participation());
        if (!open || !participant.settings().cahpsUndersampled()) {
            return Points.ZERO;
        }
        long submitted = scores.stream()
                .filter(MeasureScore::wasSubmitted)
                .map(score -> score.key().measureId())
                .distinct()
                .count();
        return submitted < number
                ? policy.reporting().undersampledSurveyReduction().value()
                : Points.ZERO;
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
