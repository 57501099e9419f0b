package org.decile.core.upkeep;

import org.decile.core.file.Coded;

/// What a table says that a portal administrator uploads for a year.
public enum TableKind implements Coded {
    CODE_MAP("codeMap", "Code map"),
    QRDA_GUIDES("qrdaGuides", "Guides"),
    QRDA_IDENTIFIERS("qrdaIdentifiers", "Identifiers");

    private final String code;
    private final String label;

    TableKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// As it is stored.
    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /// @throws IllegalArgumentException when no kind is stored so
    public static TableKind ofCode(String code) {
        return Coded.find(values(), code)
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of table \"%s\"".formatted(code)));
    }
}
