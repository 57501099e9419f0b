package org.decile.ui.score;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.decile.core.score.QualityScore;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.EmptyState;
import org.decile.ui.component.Icon;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tabs;

/// The smaller parts of the score page.
final class ScoreParts {

    private ScoreParts() {}

    static Optional<Component> missing(QualityScore score) {
        if (score.missingMeasures() == 0) {
            return Optional.empty();
        }
        int missing = score.missingMeasures();
        return Optional.of(
                new Card(missing == 1 ? "One required measure is missing" : missing + " required measures are missing")
                        .content(new Paragraph("Each adds 10 points to those available and earns none.")));
    }

    static Optional<Component> choices(ScorePage page) {
        Div choices = new Div();
        choices.addClassName("stack");
        if (page.rules().size() > 1) {
            choices.add(tabs("Rules", page.rules()));
            page.sideBySide()
                    .ifPresent(address -> choices.add(new Div(
                            Action.quiet("Both readings side by side", address).with(Icon.COMPARE))));
        }
        if (page.participants().size() > 1) {
            choices.add(tabs("Participant", page.participants()));
        }
        return choices.getComponentCount() == 0 ? Optional.empty() : Optional.of(choices);
    }

    private static Tabs tabs(String name, List<ScorePage.Choice> choices) {
        Tabs tabs = new Tabs(name);
        choices.forEach(choice -> tabs.tab(choice.text(), choice.address(), choice.shown()));
        return tabs;
    }

    static Optional<Component> nextSteps(ScorePage page) {
        if (page.nextSteps().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("next-steps");
        for (ScorePage.NextStep step : page.nextSteps()) {
            list.add(new ListItem(new H3(step.title()), new Paragraph(step.sentence())));
        }
        return Optional.of(new PageSection("Where more points are near").content(list));
    }

    static EmptyState nothingYet(ScorePage page) {
        if (page.rules().isEmpty()) {
            return new EmptyState(
                    "No rules for " + page.year() + " yet",
                    "Decile does not know the rules of this year. Results of other years can be scored.");
        }
        if (!page.mayManage()) {
            return new EmptyState(
                    "No results for " + page.year() + " yet",
                    "A group administrator of the practice can upload them; the score shows here then.");
        }
        return new EmptyState(
                "No results for " + page.year() + " yet",
                "Upload the practice's measure results, and the score shows here with the reason for every point.",
                Action.primary(
                                "Upload results",
                                Addresses.upload(page.practice().id(), page.year()))
                        .with(Icon.UPLOAD));
    }
}
