package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/// Content that shows when the reader asks for it.
public final class Disclosure extends NativeDetails {

    private final Div body = new Div();

    public Disclosure(String summary, Component... content) {
        super(summary);
        addClassName("disclosure");
        body.addClassName("disclosure-body");
        body.add(content);
        setContent(body);
    }

    /// Open from the start.
    public Disclosure opened() {
        setOpen(true);
        return this;
    }

    public Disclosure content(Component... components) {
        body.add(components);
        return this;
    }
}
