package org.decile.core.table;

import java.util.Arrays;

/// The columns that a returned table has besides its own; they are passed over when it comes again.
public enum MarkColumn {
    ERROR("Error"),
    WARNING("Warning");

    private final String title;

    MarkColumn(String title) {
        this.title = title;
    }

    /// The name in the first row.
    public String title() {
        return title;
    }

    static boolean isTitle(String text) {
        return Arrays.stream(values()).anyMatch(column -> column.title.equalsIgnoreCase(text));
    }
}
