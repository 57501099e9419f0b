package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// A titled part of a page without a border of its own.
public final class PageSection extends Section {

    private final Div head = new Div();
    private final H2 heading;

    public PageSection(String title) {
        addClassName("section");
        head.addClassName("section-head");
        heading = new H2(title);
        head.add(heading);
        add(head);
    }

    public H2 heading() {
        return heading;
    }

    /// A sentence beneath the title.
    public PageSection sub(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("soft");
        head.add(paragraph);
        return this;
    }

    /// The section's content, below what is there already.
    public PageSection content(Component... components) {
        add(components);
        return this;
    }
}
