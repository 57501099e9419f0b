package org.decile.core.score;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.law.Citation;
import org.decile.core.number.Percent;
import org.decile.core.practice.Setting;

/// The whole of an explained score as plain text, for the record and to take home: the same score gives the same text.
public final class ExplanationText {
    private static final int DECIMALS = 4;

    private final QualityScore score;
    private final TextPage page = new TextPage();

    private ExplanationText(QualityScore score) {
        this.score = score;
    }

    /// The text, lines of at most 110 columns, with full figures and every citation.
    public static String of(QualityScore score) {
        ExplanationText text = new ExplanationText(score);
        text.head();
        text.result();
        text.notes();
        text.measures("Measures that count", score.chosen());
        text.measures("Measures that do not count", score.others());
        text.improvement();
        text.category();
        score.finalScore().ifPresent(text::finalScore);
        text.unverified();
        return text.page.toString();
    }

    private void head() {
        page.line("Quality performance category, performance year %s (payment year %d)"
                .formatted(score.year(), score.year().paymentYear()));
        page.line("Rules: %s. Participation: %s. %s."
                .formatted(
                        score.rules(),
                        score.participation().label().toLowerCase(Locale.ROOT),
                        score.smallPractice() ? "Small practice" : "Not a small practice"));
    }

    private void result() {
        page.heading("Result");
        page.line("Quality score                " + percent(score.qualityPercent()));
        page.line("Weight in the final score    " + percent(score.weights().quality()));
        page.line("Points of the final score    " + score.contribution().toShortText(DECIMALS));
        score.finalScore().ifPresent(known -> {
            page.line("Final score                  %s of 100"
                    .formatted(known.points().toShortText(DECIMALS)));
            page.line("Payment adjustment           " + adjustment(known.adjustment()));
        });
        page.line("Achievement points           %s of %s: %s"
                .formatted(score.achievementPoints(), score.availablePoints(), percent(score.achievementPercent())));
        page.line("Bonus points                 " + score.bonus().total());
        page.line("Improvement                  "
                + score.improvement().percent().toShortText(DECIMALS) + " percentage points");
    }

    private void notes() {
        if (score.warnings().isEmpty() && score.unconfirmed().isEmpty()) {
            return;
        }
        page.heading("Before you rely on it");
        score.warnings().forEach(warning -> page.item(0, "- ", warning));
        if (!score.unconfirmed().isEmpty()) {
            page.item(0, "- ", "Nobody has confirmed for this year: %s.".formatted(unconfirmed(score.unconfirmed())));
        }
    }

    private static String unconfirmed(Set<Setting> settings) {
        return settings.stream().sorted().map(Setting::label).collect(Collectors.joining(", "));
    }

    private void measures(String title, List<MeasureScore> measures) {
        if (measures.isEmpty()) {
            return;
        }
        page.heading("%s: %d".formatted(title, measures.size()));
        measures.forEach(measure -> MeasureText.write(measure, page));
    }

    private void improvement() {
        page.heading("Improvement: %s percentage points"
                .formatted(score.improvement().percent().toShortText(DECIMALS)));
        for (Improvement.Condition condition : score.improvement().conditions()) {
            page.item(
                    0,
                    condition.met() ? "[x] " : "[ ] ",
                    "%s: %s %s".formatted(condition.name(), condition.fact(), StepText.law(condition.law())));
        }
        score.improvement().steps().forEach(step -> StepText.write(step, 0, page));
    }

    private void category() {
        page.heading("How the quality score comes about");
        score.steps().stream()
                .filter(step -> !score.improvement().steps().contains(step))
                .forEach(step -> StepText.write(step, 0, page));
        page.item(
                0,
                "- ",
                "Weights: quality %s, cost %s, improvement activities %s, Promoting Interoperability %s."
                        .formatted(
                                percent(score.weights().quality()),
                                percent(score.weights().cost()),
                                percent(score.weights().improvementActivities()),
                                percent(score.weights().promotingInteroperability())));
    }

    private void finalScore(FinalScore known) {
        page.heading("How the final score comes about");
        known.steps().forEach(step -> StepText.write(step, 0, page));
    }

    private static String adjustment(FinalScore.Adjustment adjustment) {
        boolean positive = adjustment.most().compareTo(Percent.ZERO) > 0;
        return (positive ? "up to +" : "") + percent(adjustment.most()) + (adjustment.additional() ? " and more" : "");
    }

    private void unverified() {
        Set<String> reasons = laws().flatMap(law -> law.unverified().stream().map(why -> law.text() + ": " + why))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!reasons.isEmpty()) {
            page.heading("Not verified against the source");
            reasons.forEach(reason -> page.item(0, "- ", reason + "."));
        }
    }

    private Stream<Citation> laws() {
        Stream<Step> steps = Stream.of(
                        score.steps().stream(),
                        score.finalScore().stream().flatMap(known -> known.steps().stream()),
                        score.measures().stream().flatMap(measure -> measure.steps().stream()))
                .flatMap(part -> part);
        return Stream.concat(
                steps.map(Step::law), score.improvement().conditions().stream().map(Improvement.Condition::law));
    }

    private static String percent(Percent percent) {
        return percent.toShortText(DECIMALS) + "%";
    }
}
