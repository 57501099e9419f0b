package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.policy.QualityPolicy;

/// What a reader must know before relying on a score.
final class ScoreWarnings {
    private final QualityPolicy policy;
    private final MeasureCatalog catalog;
    private final Participant participant;
    private final List<MeasureScore> measures;

    private ScoreWarnings(
            QualityPolicy policy, MeasureCatalog catalog, Participant participant, List<MeasureScore> measures) {
        this.policy = policy;
        this.catalog = catalog;
        this.participant = participant;
        this.measures = measures;
    }

    static List<String> of(
            QualityPolicy policy,
            MeasureCatalog catalog,
            Participant participant,
            List<MeasureScore> measures,
            int missing) {
        ScoreWarnings warnings = new ScoreWarnings(policy, catalog, participant, measures);
        List<String> told = new ArrayList<>();
        if (policy.provisional()) {
            told.add("The rules of %s are provisional: some official figures are not published yet."
                    .formatted(policy.year()));
        }
        warnings.size(told);
        warnings.weight(told);
        warnings.specialtySet(told);
        if (missing > 0 && warnings.mayBeExcused()) {
            told.add(
                    "Fewer measures may be required: CMS checks whether others were applicable when only claims measures"
                            + " or only MIPS CQMs are reported. This check is not part of the score yet.");
        }
        if (!measures.isEmpty() && measures.stream().noneMatch(MeasureScore::isChosen)) {
            told.add("Every reported measure is left out; each says why.");
        }
        return List.copyOf(told);
    }

    private void size(List<String> told) {
        int limit = policy.reporting().smallPracticeClinicians().value();
        if (participant.smallPractice()
                && participant.clinicians().filter(number -> number > limit).isPresent()) {
            told.add(
                    "The practice is scored as small because its special status says so, although it has more than %d eligible clinicians."
                            .formatted(limit));
        }
    }

    private void weight(List<String> told) {
        boolean byStatus = CategoryWeights.isAutomatic(policy.weights(), participant)
                && !participant.settings().reweighted().contains(PerformanceCategory.PROMOTING_INTEROPERABILITY);
        if (byStatus) {
            told.add(
                    "Promoting Interoperability is taken as not scored because of the practice's size or special status."
                            + " If data for it were submitted, its weight comes back and quality weighs less.");
        }
    }

    private void specialtySet(List<String> told) {
        participant
                .settings()
                .specialtySet()
                .filter(set -> catalog.inSet(set).isEmpty())
                .ifPresent(set ->
                        told.add("CMS has no specialty set \"%s\" in %s, so the usual number of measures is required."
                                .formatted(set, policy.year())));
    }

    /// Only claims measures or only MIPS CQMs were reported, so CMS's eligible measure check would run.
    private boolean mayBeExcused() {
        List<MeasureScore> submitted = measures.stream()
                .filter(score -> score.key().collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS)
                .toList();
        boolean claims = submitted.stream().allMatch(score -> score.key().collectionType() == CollectionType.CLAIMS);
        boolean registry = submitted.stream().allMatch(this::isMipsCqm);
        return !submitted.isEmpty() && (claims || registry);
    }

    private boolean isMipsCqm(MeasureScore score) {
        return score.key().collectionType() == CollectionType.MIPS_CQM
                && catalog.find(score.key().measureId())
                        .filter(measure -> !measure.traits().qcdr())
                        .isPresent();
    }
}
