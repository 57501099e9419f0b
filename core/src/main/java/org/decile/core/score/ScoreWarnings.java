package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.SpecialStatus;
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
            boolean estimated) {
        ScoreWarnings warnings = new ScoreWarnings(policy, catalog, participant, measures);
        List<String> told = new ArrayList<>();
        if (policy.provisional()) {
            told.add("The rules of %s are provisional: some official figures are not published yet."
                    .formatted(policy.year()));
        }
        warnings.size(told);
        warnings.weight(told);
        warnings.specialtySet(told);
        warnings.reweighted(told);
        warnings.participation(told);
        if (estimated) {
            told.add(
                    "How many measures are required is an estimate: CMS does not publish its eligible measure check in full.");
        }
        warnings.submittedRates(told);
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

    private void reweighted(List<String> told) {
        for (PerformanceCategory category : participant.settings().reweighted()) {
            boolean scored = category == PerformanceCategory.QUALITY
                    ? measures.stream().anyMatch(MeasureScore::wasSubmitted)
                    : participant.settings().others().percent(category).isPresent();
            if (scored) {
                told.add(
                        "%s is marked as not scored, although there are data for it: its weight goes to the others here. Data that were submitted to CMS can bring it back."
                                .formatted(category.label()));
            }
        }
    }

    private void participation(List<String> told) {
        boolean virtualGroup = participant.participation() == Participation.VIRTUAL_GROUP;
        if (virtualGroup && !policy.virtualGroup().open().value()) {
            told.add("There were no virtual groups in %s; the figures are those of a group.".formatted(policy.year()));
        }
        if (participant.has(SpecialStatus.FACILITY_BASED)) {
            told.add(
                    "The practice is facility-based: CMS may score it by its hospital's results, which Decile does not know.");
        }
    }

    private void submittedRates(List<String> told) {
        for (MeasureScore score : measures) {
            if (score.rateDiffers()) {
                told.add("Measure %s: the submitted rate differs from its counts; the submitted one is used."
                        .formatted(score.key().measureId()));
            }
        }
    }
}
