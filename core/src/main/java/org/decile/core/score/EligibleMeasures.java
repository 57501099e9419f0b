package org.decile.core.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.decile.core.measure.ClinicalCluster;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureId;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// CMS's eligible measure applicability check, as far as its guides tell: who reports fewer measures than required, or
/// no outcome or high-priority one, and only Medicare Part B claims measures or MIPS CQMs, is excused when nothing else
/// of the clinical topics and small specialty sets reported from was left unreported. An estimate: CMS publishes the
/// lists, but not the procedure in full.
///
/// @param made the check was made
/// @param passed the check was made and nothing more could have been reported
/// @param number measures that remain required when it was passed
/// @param outcomeExcused no place is kept for an outcome or high-priority measure
/// @param scores the measures, those without any eligible case left out when the check was passed
/// @param steps what the check found, if it was made
record EligibleMeasures(
        boolean made, boolean passed, int number, boolean outcomeExcused, List<MeasureScore> scores, List<Step> steps) {

    /// Makes the check for one way of reporting.
    ///
    /// @param all every measure submitted; one that is not checked, in whatever way reported, ends the check
    /// @param scores the measures of the way of reporting
    static EligibleMeasures check(
            QualityPolicy policy,
            MeasureCatalog catalog,
            List<MeasureScore> all,
            List<MeasureScore> scores,
            boolean explained) {
        int usual = policy.reporting().requiredMeasures().value();
        boolean made = policy.reporting().eligibleMeasureCheck().value()
                && areChecked(all)
                && isNeeded(submitted(scores), usual);
        return made
                ? new Check(policy, catalog, scores, Explanation.begin(explained)).result()
                : new EligibleMeasures(false, false, usual, false, scores, List.of());
    }

    private static boolean areChecked(List<MeasureScore> scores) {
        for (MeasureScore score : scores) {
            if (isSubmitted(score) && !isChecked(score)) {
                return false;
            }
        }
        return true;
    }

    private static List<MeasureScore> submitted(List<MeasureScore> scores) {
        List<MeasureScore> submitted = new ArrayList<>(scores.size());
        for (MeasureScore score : scores) {
            if (isSubmitted(score)) {
                submitted.add(score);
            }
        }
        return submitted;
    }

    private static boolean isSubmitted(MeasureScore score) {
        boolean closed = score.isLeftOut() && !score.isBecause(Reason.SUPPRESSED);
        return !closed
                && score.key().collectionType() != CollectionType.ADMINISTRATIVE_CLAIMS
                && score.measure().isPresent();
    }

    /// A claims measure or a MIPS CQM, which a QCDR measure is not.
    private static boolean isChecked(MeasureScore score) {
        CollectionType type = score.key().collectionType();
        return type == CollectionType.CLAIMS
                || (type == CollectionType.MIPS_CQM
                        && !score.is(measure -> measure.traits().qcdr()));
    }

    /// Whether anything is lacking that the check could excuse.
    private static boolean isNeeded(List<MeasureScore> submitted, int usual) {
        return !submitted.isEmpty()
                && (lacksOutcome(submitted) || reported(submitted).size() < usual);
    }

    private static boolean lacksOutcome(List<MeasureScore> submitted) {
        for (MeasureScore score : submitted) {
            if (score.is(Measure::isOutcomeOrHighPriority)) {
                return false;
            }
        }
        return true;
    }

    private static Set<MeasureId> reported(List<MeasureScore> submitted) {
        Set<MeasureId> reported = HashSet.newHashSet(submitted.size());
        for (MeasureScore score : submitted) {
            reported.add(score.key().measureId());
        }
        return reported;
    }

    /// One run of the check.
    private static final class Check {
        private final Parameter<Boolean> made;
        private final int usual;
        private final MeasureCatalog catalog;
        private final List<MeasureScore> scores;
        private final List<MeasureScore> submitted;
        private final Set<MeasureId> reported;
        private final Explanation steps;

        Check(QualityPolicy policy, MeasureCatalog catalog, List<MeasureScore> scores, Explanation steps) {
            this.made = policy.reporting().eligibleMeasureCheck();
            this.usual = policy.reporting().requiredMeasures().value();
            this.catalog = catalog;
            this.scores = scores;
            this.submitted = submitted(scores);
            this.reported = reported(submitted);
            this.steps = steps;
        }

        EligibleMeasures result() {
            NavigableSet<MeasureId> unreported = unreported();
            if (unreported.isEmpty() && submitted.stream().anyMatch(this::isInCluster)) {
                return passed();
            }
            if (unreported.isEmpty()) {
                steps.add(Reason.ELIGIBLE_CHECK_NO_TOPIC, made.law());
            } else {
                steps.add(() -> Step.of(Reason.ELIGIBLE_CHECK_FAILED, made.law(), names(unreported)));
            }
            return new EligibleMeasures(true, false, usual, false, scores, steps.steps());
        }

        private EligibleMeasures passed() {
            List<MeasureScore> kept = new ArrayList<>();
            List<MeasureScore> counted = new ArrayList<>();
            for (MeasureScore score : scores) {
                boolean empty = isSubmitted(score) && hasNoCase(score);
                kept.add(empty ? score.leftOut(Step.of(Reason.NO_ELIGIBLE_CASE, made.law())) : score);
                if (!empty && isSubmitted(score)) {
                    counted.add(score);
                }
            }
            int number = Math.min(usual, reported(counted).size());
            if (number < usual) {
                steps.add(Reason.ELIGIBLE_CHECK_PASSED, made.law(), number, usual);
            } else {
                steps.add(Reason.ELIGIBLE_CHECK_NO_OUTCOME, made.law());
            }
            return new EligibleMeasures(true, true, number, lacksOutcome(submitted), List.copyOf(kept), steps.steps());
        }

        /// What was left unreported of the topics and sets of each reported measure, unless one of them is complete.
        private NavigableSet<MeasureId> unreported() {
            NavigableSet<MeasureId> unreported = new TreeSet<>();
            for (MeasureScore score : submitted) {
                List<Set<MeasureId>> rests =
                        clusters(score).stream().map(this::rest).toList();
                if (rests.stream().noneMatch(Set::isEmpty)) {
                    rests.forEach(unreported::addAll);
                }
            }
            return unreported;
        }

        private Set<MeasureId> rest(ClinicalCluster cluster) {
            Set<MeasureId> rest = new TreeSet<>(cluster.measures());
            rest.removeAll(reported);
            rest.removeIf(
                    id -> catalog.find(id).filter(Measure::isOfTraditionalMips).isEmpty());
            return rest;
        }

        private boolean isInCluster(MeasureScore score) {
            return !clusters(score).isEmpty();
        }

        /// Clinical topics, and specialty sets with fewer measures than are required.
        private List<ClinicalCluster> clusters(MeasureScore score) {
            return catalog
                    .clinicalClusters()
                    .of(score.key().measureId(), score.key().collectionType())
                    .stream()
                    .filter(cluster -> cluster.kind() == ClinicalCluster.Kind.CLINICAL_TOPIC
                            || cluster.measures().size() < usual)
                    .toList();
        }

        private static boolean hasNoCase(MeasureScore score) {
            return score.cases() == 0 && score.completeness().isEmpty();
        }

        private static String names(Set<MeasureId> ids) {
            return ids.stream().map(MeasureId::toString).collect(Collectors.joining(", "));
        }
    }
}
