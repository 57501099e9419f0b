package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page: what it is, one line beneath, and what can be done at the right.
public final class PageHeader extends Header {

    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        text.addClassName("page-header-text");
        actions.addClassName("page-header-actions");
        text.add(new H1(title));
        add(text);
    }

    /// A line beneath the title.
    public PageHeader sub(String line) {
        Paragraph paragraph = new Paragraph(line);
        paragraph.addClassName("page-header-sub");
        text.add(paragraph);
        return this;
    }

    /// Buttons and links at the right, the most useful last.
    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        add(actions);
        return this;
    }
}
