package org.decile.ui.practice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes a sentence of a message such as "the number of clinicians must be 1 or more".
final class Sentences {

    private Sentences() {}

    static String of(@Nullable String message) {
        if (message == null || message.isEmpty()) {
            return "";
        }
        String text = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }
}
