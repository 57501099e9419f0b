package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// The score as one number, what it adds to the final score, and the equation behind it.
final class ScoreSummary extends Composite<Section> {

    ScoreSummary(QualityScore score) {
        Figure quality = new Figure("Quality score", Numbers.percent(score.qualityPercent()))
                .full(score.qualityPercent() + "%")
                .note(standing(score))
                .large();
        Figure contribution = new Figure("Adds to the final score", Numbers.plain(score.contribution()) + " points")
                .full(score.contribution() + " points")
                .note("Quality weighs %s of the final score"
                        .formatted(Numbers.percent(score.weights().quality())));
        Figure counting = new Figure(
                        "Measures that count", Integer.toString(score.chosen().size()))
                .note(score.missingMeasures() == 0 ? "none missing" : score.missingMeasures() + " missing");
        Div figures = new Div(quality, contribution, counting);
        figures.addClassName("summary-figures");
        getContent().addClassNames("card", "summary");
        getContent().getElement().setAttribute("aria-label", "The score in short");
        getContent().add(figures, new Equation(score));
    }

    private static Component standing(QualityScore score) {
        if (score.unconfirmed().isEmpty()) {
            return new Span("of 100% in the quality category");
        }
        return new Badge("Settings not all confirmed", Tone.ACCENT).with(Icon.INFO);
    }
}
