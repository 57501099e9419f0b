package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/// Terms and what they are, one below the other.
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String term, String value) {
        return fact(term, new Span(value));
    }

    public Facts fact(String term, Component value) {
        add(new Term(term), new Description(value));
        return this;
    }
}
