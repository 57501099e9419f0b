package org.decile.ui.component;

import java.util.Locale;

/// What a notice or badge means; its colour is never the only sign of it.
public enum Tone {
    NEUTRAL,
    ACCENT,
    INFO,
    WARNING,
    ERROR,
    SUCCESS;

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
