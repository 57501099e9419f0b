package org.decile.core.score;

import java.util.Optional;
import org.decile.core.mips.Participation;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.policy.QualityPolicy;
import org.decile.core.practice.YearSettings;

/// Who is scored, as the rules see them.
///
/// @param smallPractice by CMS's determination where it is among the statuses, else by the number of clinicians
record Participant(
        Participation participation, boolean smallPractice, Optional<Integer> clinicians, YearSettings settings) {

    static Participant of(YearSettings settings, QualityPolicy policy) {
        int limit = policy.reporting().smallPracticeClinicians().value();
        boolean small = settings.statuses().contains(SpecialStatus.SMALL_PRACTICE)
                || settings.clinicians().filter(number -> number <= limit).isPresent();
        return new Participant(settings.participation(), small, settings.clinicians(), settings);
    }

    boolean has(SpecialStatus status) {
        return status == SpecialStatus.SMALL_PRACTICE
                ? smallPractice
                : settings.statuses().contains(status);
    }
}
