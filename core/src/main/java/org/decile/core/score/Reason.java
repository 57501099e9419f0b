package org.decile.core.score;

import java.util.List;

/// Every outcome of every rule: its stable code, its sentence, and whether it changes the score.
public enum Reason {
    DECILE_POINTS("decile-points", "Decile {0}: {1} points."),
    DECILE_PROGRESS(
            "decile-progress",
            "The rate {0} lies in decile {1}, which begins at {2}; the next begins at {3}: {1} + {4}.");

    private final String code;
    private final String template;

    Reason(String code, String template) {
        this.code = code;
        this.template = template;
    }

    /// A stable word for machines: `few-cases`.
    public String code() {
        return code;
    }

    boolean applies() {
        return true;
    }

    String sentence(List<Object> values) {
        String text = template;
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(values.get(i)));
        }
        return text;
    }
}
