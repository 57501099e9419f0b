package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// One number with what it is above and a remark below.
public final class Figure extends Div {

    private final Span number;

    public Figure(String label, String value) {
        addClassName("figure");
        Span name = new Span(label);
        name.addClassName("figure-label");
        number = new Span(value);
        number.addClassName("figure-number");
        add(name, number);
    }

    /// The page's main number.
    public Figure large() {
        addClassName("figure-large");
        return this;
    }

    /// The unrounded value, shown when the pointer rests on the number.
    public Figure full(String value) {
        number.setTitle(value);
        return this;
    }

    public Figure note(String remark) {
        return note(new Span(remark));
    }

    public Figure note(Component remark) {
        remark.addClassName("figure-note");
        add(remark);
        return this;
    }
}
