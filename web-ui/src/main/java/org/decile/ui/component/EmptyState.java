package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Stands where content will be: what is not there yet, and the next step.
public final class EmptyState extends Div {

    public EmptyState(String title, String sentence, Component... nextSteps) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(sentence));
        if (nextSteps.length > 0) {
            Div actions = new Div(nextSteps);
            actions.addClassName("empty-state-actions");
            add(actions);
        }
    }
}
