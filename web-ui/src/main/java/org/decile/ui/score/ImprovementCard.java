package org.decile.ui.score;

import com.vaadin.flow.component.html.Div;
import org.decile.core.score.Improvement;
import org.decile.ui.component.Card;
import org.decile.ui.component.Checklist;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Steps;

/// The improvement score: its percentage points, its conditions as a checklist, and how it comes about.
public final class ImprovementCard {

    private ImprovementCard() {}

    public static Card of(Improvement improvement) {
        Checklist conditions = new Checklist();
        improvement
                .conditions()
                .forEach(condition -> conditions.condition(
                        condition.name(),
                        condition.met(),
                        condition.fact(),
                        condition.law().toString()));
        Figure points = new Figure("Percentage points added", Numbers.plain(improvement.percent()))
                .full(improvement.percent() + " percentage points");
        Div left = new Div(points, new Steps(improvement.steps()));
        left.addClassName("stack");
        Div both = new Div(left, conditions);
        both.addClassName("grid");
        return new Card("Improvement over the year before").content(both);
    }
}
