package org.decile.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The named steps of a procedure, with the present one marked.
public final class WizardSteps extends OrderedList {

    private final List<String> names;

    public WizardSteps(List<String> names) {
        this.names = List.copyOf(names);
        addClassName("wizard-steps");
        getElement().setAttribute("aria-label", "Steps");
        at(0);
    }

    /// Marks the step at this place, counted from 0; those before it are done.
    public void at(int place) {
        removeAll();
        for (int i = 0; i < names.size(); i++) {
            add(step(i, place));
        }
    }

    private ListItem step(int index, int place) {
        Span number = new Span(Integer.toString(index + 1));
        number.addClassName("wizard-step-number");
        ListItem item = new ListItem(number, new Span(names.get(index)));
        item.addClassName("wizard-step");
        if (index < place) {
            item.addClassName("wizard-step-done");
            number.setText("");
            number.add(Icon.CHECK.create(), unseen(Integer.toString(index + 1)));
            item.add(unseen(", done"));
        } else if (index == place) {
            item.addClassName("wizard-step-now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /// For screen readers only.
    private static Span unseen(String text) {
        Span span = new Span(text);
        span.addClassName("sr-only");
        return span;
    }
}
