package org.decile.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.decile.core.score.Step;

/// An explanation as a list of steps, each with the paragraph behind it.
///
/// Rules that were looked at and changed nothing are shown in a softer colour and say so to screen readers.
public final class Steps extends OrderedList {

    public Steps(List<Step> steps) {
        addClassName("steps");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        Paragraph text = new Paragraph(step.text());
        text.addClassName("step-text");
        Span law = new Span(step.law().toString());
        law.addClassName("step-law");
        ListItem item = new ListItem(text, law);
        if (!step.applied()) {
            item.addClassName("step-left-alone");
            text.add(hidden(" This rule changed nothing."));
        }
        return item;
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("sr-only");
        return span;
    }
}
