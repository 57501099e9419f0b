package org.decile.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A button that opens a list of links; `decile.js` closes it on Escape and on a click elsewhere.
final class Menu extends NativeDetails {

    private final Div panel = new Div();

    /// @param purpose what the menu is for, to screen readers
    /// @param face what the button shows
    Menu(String purpose, Component... face) {
        addClassName("menu");
        panel.addClassName("menu-panel");
        Span name = new Span(purpose + ": ");
        name.addClassName("sr-only");
        getSummary().add(name);
        getSummary().add(face);
        setContent(panel);
    }

    Menu entry(Component entry) {
        panel.add(entry);
        return this;
    }

    Menu note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("menu-note");
        return entry(note);
    }
}
