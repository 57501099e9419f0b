package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.score.FinalScore;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Steps;

/// The final score with what it does to payments, or in one quiet line what it still needs.
final class FinalScoreCard {

    private FinalScoreCard() {}

    static Optional<Component> of(ScorePage page) {
        Optional<Component> score =
                page.score().flatMap(scored -> scored.finalScore().map(known -> card(page.year(), known)));
        return score.or(() -> page.notEntered().isEmpty() ? Optional.empty() : Optional.of(missing(page)));
    }

    private static Card card(PerformanceYear year, FinalScore score) {
        Div figures = new Div(
                new Figure("Final score", Numbers.plain(score.points()))
                        .full(score.points() + " points")
                        .note("of 100 points"),
                new Figure("Payment adjustment", FinalScoreText.adjustment(score.adjustment()))
                        .full(score.adjustment().most() + "%")
                        .note(FinalScoreText.adjusted(year)));
        figures.addClassName("summary-figures");
        return new Card("Final score")
                .sub("With the scores of the other categories as they were entered in the practice settings.")
                .content(figures, new Steps(score.steps()));
    }

    private static Component missing(ScorePage page) {
        Paragraph line = new Paragraph(
                "Final score and payment adjustment: not known yet, because %s. The quality score does not need them."
                        .formatted(FinalScoreText.missing(page.notEntered())));
        line.addClassNames("soft", "small");
        if (page.mayManage()) {
            line.add(" ");
            line.add(new Anchor(
                    Addresses.finalScoreSettings(page.practice().id(), page.year()),
                    "Enter them in the practice settings"));
        }
        return line;
    }
}
