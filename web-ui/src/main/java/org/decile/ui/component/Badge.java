package org.decile.ui.component;

import com.vaadin.flow.component.html.Span;

/// A word or two beside a thing, such as "Provisional" or "Counts".
public final class Badge extends Span {

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }

    /// The badge with an icon before its words.
    public Badge with(Icon icon) {
        addComponentAsFirst(icon.create());
        return this;
    }
}
