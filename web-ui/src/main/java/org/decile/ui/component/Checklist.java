package org.decile.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Conditions, each ticked or crossed, with the fact behind it.
public final class Checklist extends UnorderedList {

    public Checklist() {
        addClassName("checklist");
    }

    /// @param source the paragraph behind the condition
    public Checklist condition(String name, boolean met, String fact, String source) {
        Span title = new Span(name);
        title.addClassName("check-name");
        Span state = new Span(met ? " (met)" : " (not met)");
        state.addClassName("check-fact");
        Div detail = new Div(fact);
        detail.addClassName("check-fact");
        Span law = new Span(source);
        law.addClassName("step-law");
        ListItem item = new ListItem((met ? Icon.SUCCESS : Icon.MISSED).create(), new Div(title, state, detail, law));
        item.addClassName(met ? "check-met" : "check-missed");
        add(item);
        return this;
    }
}
