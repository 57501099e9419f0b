package org.decile.core.score;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.policy.QualityPolicy;

/// What a reader must know before relying on a score.
final class ScoreWarnings {

    private ScoreWarnings() {}

    static List<String> of(QualityPolicy policy, Participant participant, List<MeasureScore> measures) {
        List<String> warnings = new ArrayList<>();
        if (policy.provisional()) {
            warnings.add("The rules of %s are provisional: some official figures are not published yet."
                    .formatted(policy.year()));
        }
        int limit = policy.reporting().smallPracticeClinicians().value();
        if (participant.smallPractice()
                && participant.clinicians().filter(number -> number > limit).isPresent()) {
            warnings.add(
                    ("The practice is scored as small because its special status says so, although it has more than "
                                    + "%d eligible clinicians.")
                            .formatted(limit));
        }
        if (measures.stream().noneMatch(MeasureScore::isChosen)) {
            warnings.add("No reported measure counts, so the score is 0 until results are uploaded.");
        }
        return List.copyOf(warnings);
    }
}
