package org.decile.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The portal's own icons. They never stand alone: a word beside them says the same.
public enum Icon {
    HOME,
    SCORE,
    COMPARE,
    UPLOAD,
    DOWNLOAD,
    REPORT,
    MEASURES,
    RULES,
    SETTINGS,
    PRACTICES,
    BENCHMARKS,
    CODES,
    GUIDES,
    MORE,
    ACCOUNT,
    THEME,
    CHECK,
    CROSS,
    INFO,
    WARNING,
    ERROR,
    SUCCESS,
    MISSED,
    CHEVRON,
    FORWARD,
    UP,
    DOWN,
    SAME,
    EXTERNAL,
    LOGOUT;

    /// The icon as an ornament that screen readers pass over.
    public Span create() {
        Span icon = new Span();
        icon.addClassNames("icon", "icon-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
