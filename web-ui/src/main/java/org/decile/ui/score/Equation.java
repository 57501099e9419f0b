package org.decile.ui.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Numbers;

/// How the quality score comes about: (points + bonuses) / available points + improvement, each with its name.
final class Equation extends Div {

    Equation(QualityScore score) {
        addClassName("equation");
        add(sign("("), term("measure points", Numbers.points(score.achievementPoints())));
        add(sign("+"), term("bonus points", Numbers.points(score.bonus().total())), sign(")"));
        add(sign("÷"), term("available points", Numbers.points(score.availablePoints())));
        add(sign("+"), term("improvement", Numbers.percent(score.improvement().percent())));
        Div result = term("quality score", Numbers.percent(score.qualityPercent()));
        result.addClassName("equation-result");
        add(sign("="), result);
    }

    private static Div term(String name, String value) {
        Span number = new Span(value);
        number.addClassName("equation-number");
        Span label = new Span(name);
        label.addClassName("equation-name");
        Div term = new Div(number, label);
        term.addClassName("equation-term");
        return term;
    }

    private static Span sign(String text) {
        Span sign = new Span(text);
        sign.addClassName("equation-sign");
        return sign;
    }
}
