package org.decile.ui.report;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.decile.core.law.Citation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.score.QualityScore;
import org.decile.core.score.Step;
import org.decile.ui.component.Numbers;
import org.decile.ui.score.FinalScoreText;

/// The score a report is about, whose it is, and what it rests on.
///
/// @param npi the clinician scored, or empty for the practice as a whole
/// @param notEntered the categories whose scores the final score still needs; none when it is known
/// @param rules the name of the rules, for people
/// @param benchmarks where the benchmarks come from
/// @param made when the report was made
record ReportSubject(
        Practice practice,
        Optional<NationalProviderIdentifier> npi,
        QualityScore score,
        Set<PerformanceCategory> notEntered,
        String rules,
        String benchmarks,
        Instant made) {

    PerformanceYear year() {
        return score.year();
    }

    /// `Lakeside Family Medicine, TIN •••••6789, the practice as a whole`.
    String whose() {
        return "%s, TIN %s, %s"
                .formatted(
                        practice.name(),
                        practice.tin().masked(),
                        npi.map(clinician -> "clinician " + clinician.digits()).orElse("the practice as a whole"));
    }

    /// The final score and its payment adjustment in one line, or what they still need; empty when neither is so.
    Optional<String> finalScore() {
        return score.finalScore()
                .map(known -> "%s of 100 points; payment adjustment %s %s."
                        .formatted(
                                Numbers.plain(known.points()),
                                FinalScoreText.adjustment(known.adjustment()),
                                FinalScoreText.adjusted(year())))
                .or(() -> notEntered.isEmpty()
                        ? Optional.empty()
                        : Optional.of("not known, because %s.".formatted(FinalScoreText.missing(notEntered))));
    }

    /// Citations in the score that could not be checked against their source, each once.
    List<Citation> unverified() {
        Set<Citation> found = new LinkedHashSet<>();
        Stream.of(
                        score.steps().stream(),
                        score.finalScore().stream().flatMap(last -> last.steps().stream()),
                        score.measures().stream().flatMap(measure -> measure.steps().stream()))
                .flatMap(steps -> steps)
                .map(Step::law)
                .filter(law -> law.unverified().isPresent())
                .forEach(found::add);
        return List.copyOf(found);
    }
}
