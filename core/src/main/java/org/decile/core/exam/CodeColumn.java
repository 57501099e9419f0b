package org.decile.core.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of a code map.
enum CodeColumn {
    YEAR("year", true),
    MEASURE("measureId", true),
    COLLECTION_TYPE("collectionType", false),
    STRATUM("stratum", false),
    CODE("code", true),
    KIND("kind", true),
    MEANING("meaning", true),
    MIN_AGE("minAge", false),
    MAX_AGE("maxAge", false);

    private final String title;
    private final boolean required;

    CodeColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    String title() {
        return title;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(CodeColumn::title).toList();
    }

    static Set<String> required() {
        return Arrays.stream(values())
                .filter(column -> column.required)
                .map(CodeColumn::title)
                .collect(Collectors.toSet());
    }
}
