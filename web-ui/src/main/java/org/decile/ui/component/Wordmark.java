package org.decile.ui.component;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The portal's name with its sign, a strip of ten cells that rises to the right; leads home.
public final class Wordmark extends Anchor {

    private static final int CELLS = 10;
    private static final int PITCH = 4;
    private static final int HEIGHT = 20;

    public Wordmark() {
        super(Addresses.HOME);
        addClassName("wordmark");
        getElement().setAttribute("aria-label", "Decile, home");
        Span name = new Span("Decile");
        name.addClassName("wordmark-name");
        add(sign(), name);
    }

    private static Html sign() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < CELLS; i++) {
            double height = 5 + (HEIGHT - 5) * i / (CELLS - 1.0);
            cells.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%.1f\" width=\"3\" height=\"%.1f\" rx=\"1\" opacity=\"%.2f\"/>",
                    i * PITCH,
                    HEIGHT - height,
                    height,
                    0.3 + 0.07 * (i + 1)));
        }
        return new Html("<span class=\"wordmark-sign\" aria-hidden=\"true\"><svg viewBox=\"0 0 39 20\">" + cells
                + "</svg></span>");
    }
}
