package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Something the reader must know, with an icon and a word for its weight.
///
/// Warnings and errors that appear after an action of the reader are read aloud: see [#announced()].
public final class Notice extends Div {

    private final Div body = new Div();

    private Notice(Tone tone, Icon icon, String word, String text) {
        addClassNames("notice", tone.className());
        body.addClassName("notice-body");
        Span weight = new Span(word);
        weight.addClassName("notice-word");
        body.add(new Paragraph(weight, new Span(" " + text)));
        add(icon.create(), body);
    }

    public static Notice info(String text) {
        return new Notice(Tone.INFO, Icon.INFO, "Note.", text);
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, Icon.WARNING, "Please note.", text);
    }

    public static Notice error(String text) {
        return new Notice(Tone.ERROR, Icon.ERROR, "Not done.", text);
    }

    public static Notice success(String text) {
        return new Notice(Tone.SUCCESS, Icon.SUCCESS, "Done.", text);
    }

    /// A notice whose first words are the caller's, such as "Not confirmed yet."
    public static Notice of(Tone tone, String word, String text) {
        return new Notice(tone, iconOf(tone), word, text);
    }

    /// More beneath the sentence: a list, a link.
    public Notice more(Component... components) {
        body.add(components);
        return this;
    }

    /// Read aloud when it appears.
    public Notice announced() {
        getElement().setAttribute("role", hasClassName(Tone.ERROR.className()) ? "alert" : "status");
        return this;
    }

    private static Icon iconOf(Tone tone) {
        return switch (tone) {
            case WARNING -> Icon.WARNING;
            case ERROR -> Icon.ERROR;
            case SUCCESS -> Icon.SUCCESS;
            case NEUTRAL, ACCENT, INFO -> Icon.INFO;
        };
    }
}
