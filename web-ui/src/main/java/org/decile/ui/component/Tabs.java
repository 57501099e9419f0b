package org.decile.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/// A few choices as links, one of them shown.
public final class Tabs extends Nav {

    /// @param purpose what is chosen, to screen readers
    public Tabs(String purpose) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", purpose);
    }

    public Tabs tab(String text, String address, boolean shown) {
        Anchor link = new Anchor(address, text);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
