package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.law.Citation;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.QualityPolicy;

/// How many measures are required: six, fewer where the specialty set has fewer or CMS suppressed reported ones,
/// 42 CFR 414.1335(a)(1) and 414.1380(b)(1)(vii)(A).
///
/// @param number required measures
/// @param steps what made the number smaller, if anything
record RequiredMeasures(int number, List<Step> steps) {
    private static final Citation SPECIALTY_SET = Citation.of("42 CFR 414.1335(a)(1)(ii)");

    static RequiredMeasures of(QualityPolicy policy, MeasureCatalog catalog, Participant participant, long suppressed) {
        Parameter<Integer> usual = policy.reporting().requiredMeasures();
        List<Step> steps = new ArrayList<>();
        int number = usual.value();
        int inSet = participant
                .settings()
                .specialtySet()
                .map(set -> catalog.inSet(set).size())
                .orElse(number);
        if (inSet < number && inSet > 0) {
            steps.add(Step.of(Reason.REQUIRED_BY_SET, SPECIALTY_SET, inSet, number));
            number = inSet;
        }
        if (suppressed > 0) {
            int fewer = (int) Math.max(0, number - suppressed);
            steps.add(Step.of(
                    Reason.REQUIRED_WITHOUT_SUPPRESSED,
                    policy.reporting().changedMeasures().law(),
                    fewer,
                    number));
            number = fewer;
        }
        return new RequiredMeasures(number, List.copyOf(steps));
    }
}
