package org.decile.core.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.decile.core.law.Citation;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.mips.Participation;
import org.decile.core.policy.ClaimsMeasuresPolicy;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.policy.ReportingPolicy;

/// Measures that leave both totals: suppressed ones, ways of reporting closed to the participant, and measures
/// calculated from claims whose conditions are not met.
final class Exclusions {
    private static final Citation MEASURE_LIST = Citation.of("CMS quality measures list");

    private final QualityPolicy policy;
    private final CompleteData completeData;

    Exclusions(QualityPolicy policy) {
        this.policy = policy;
        this.completeData = new CompleteData(policy);
    }

    /// Why a measure is left out, if it is.
    Optional<Step> why(MeasureDraft draft, Participant participant) {
        if (!draft.measure().isOfTraditionalMips()) {
            return Optional.of(Step.of(Reason.NOT_TRADITIONAL_MIPS, MEASURE_LIST, policy.year()));
        }
        return draft.collectionType() == CollectionType.ADMINISTRATIVE_CLAIMS
                ? administrativeClaims(draft, participant)
                : closed(draft.collectionType(), participant)
                        .or(() -> suppressed(draft))
                        .or(() -> unscoredWebInterface(draft));
    }

    /// Ways of reporting that are closed to the participant.
    private Optional<Step> closed(CollectionType type, Participant participant) {
        return switch (type) {
            case CLAIMS -> claims(participant);
            case WEB_INTERFACE -> webInterface(participant);
            case CAHPS -> participation(policy.reporting().surveyParticipations(), participant);
            case ELECTRONIC_CQM, MIPS_CQM, ADMINISTRATIVE_CLAIMS -> Optional.empty();
        };
    }

    private Optional<Step> suppressed(MeasureDraft draft) {
        Measure measure = draft.measure();
        CollectionType type = draft.collectionType();
        Parameter<ReportingPolicy.ChangedMeasures> rule = policy.reporting().changedMeasures();
        return suppresses(policy) && measure.isSuppressed(type)
                ? Optional.of(Step.of(Reason.SUPPRESSED, rule.law(), type.label()))
                : Optional.empty();
    }

    /// Whether the year leaves out measures whose guideline changed.
    static boolean suppresses(QualityPolicy policy) {
        return switch (policy.reporting().changedMeasures().value()) {
            case NONE, NINE_MONTHS -> false;
            case NINE_MONTHS_OR_TEN_POINTS_LESS, NINE_MONTHS_OR_LEFT_OUT -> true;
        };
    }

    private static Optional<Step> participation(Parameter<List<Participation>> open, Participant participant) {
        return open.value().contains(participant.participation())
                ? Optional.empty()
                : Optional.of(Step.of(
                        Reason.NOT_FOR_PARTICIPATION,
                        open.law(),
                        participant.participation().label().toLowerCase(Locale.ROOT)));
    }

    private Optional<Step> claims(Participant participant) {
        Parameter<ReportingPolicy.ClaimsUser> openTo = policy.reporting().claimsOpenTo();
        return switch (openTo.value()) {
            case SMALL_PRACTICE ->
                participant.smallPractice()
                        ? Optional.empty()
                        : Optional.of(Step.of(Reason.CLAIMS_CLOSED, openTo.law()));
            case INDIVIDUAL ->
                participant.participation() == Participation.INDIVIDUAL
                        ? Optional.empty()
                        : Optional.of(Step.of(Reason.CLAIMS_INDIVIDUALS, openTo.law()));
        };
    }

    /// The Web Interface is for large groups.
    private Optional<Step> webInterface(Participant participant) {
        Parameter<Boolean> open = policy.webInterface().open();
        if (!open.value()) {
            return Optional.of(Step.of(Reason.WEB_INTERFACE_CLOSED, open.law()));
        }
        return participation(policy.webInterface().participations(), participant)
                .or(() -> groupSize(policy.webInterface().clinicians(), participant));
    }

    /// Completely reported measures of the Web Interface leave both totals without benchmark or with too few cases.
    private Optional<Step> unscoredWebInterface(MeasureDraft draft) {
        return draft.collectionType() == CollectionType.WEB_INTERFACE && completeData.isMet(draft)
                ? casesAndBenchmark(
                        policy.reporting().caseMinimum(),
                        draft,
                        policy.citations().unscoredWebInterfaceMeasures())
                : Optional.empty();
    }

    private Optional<Step> administrativeClaims(MeasureDraft draft, Participant participant) {
        return policy.claimsMeasures()
                .find(draft.measure().id())
                .map(conditions -> conditions(conditions, draft, participant))
                .orElseGet(() -> Optional.of(Step.of(Reason.CLAIMS_NOT_OFFERED, MEASURE_LIST, policy.year())));
    }

    private Optional<Step> conditions(
            ClaimsMeasuresPolicy.Conditions conditions, MeasureDraft draft, Participant participant) {
        return participation(conditions.participations(), participant)
                .or(() -> groupSize(conditions.clinicians(), participant))
                .or(() -> casesAndBenchmark(
                        conditions.cases(), draft, policy.citations().unscoredClaimsMeasures()));
    }

    private static Optional<Step> groupSize(Parameter<Integer> needed, Participant participant) {
        if (needed.value() <= 1) {
            return Optional.empty();
        }
        if (participant.clinicians().isEmpty()) {
            return Optional.of(Step.of(Reason.GROUP_SIZE_UNKNOWN, needed.law(), needed.value()));
        }
        int clinicians = participant.clinicians().get();
        return clinicians < needed.value()
                ? Optional.of(Step.of(Reason.GROUP_TOO_SMALL, needed.law(), clinicians, needed.value()))
                : Optional.empty();
    }

    private static Optional<Step> casesAndBenchmark(
            Parameter<Integer> needed, MeasureDraft draft, Citation noBenchmark) {
        long cases = draft.figures().cases();
        if (cases < needed.value()) {
            return Optional.of(Step.of(Reason.CLAIMS_FEW_CASES, needed.law(), cases, needed.value()));
        }
        return draft.benchmark().isEmpty() || draft.rate().isEmpty()
                ? Optional.of(Step.of(Reason.CLAIMS_NO_BENCHMARK, noBenchmark))
                : Optional.empty();
    }
}
