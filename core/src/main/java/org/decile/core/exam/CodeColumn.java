package org.decile.core.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.decile.core.fault.FaultKind;

/// The columns of a code map.
enum CodeColumn {
    YEAR("year", true, FaultKind.YEAR),
    MEASURE("measureId", true, FaultKind.MEASURE),
    COLLECTION_TYPE("collectionType", false, FaultKind.COLLECTION_TYPE),
    STRATUM("stratum", false, FaultKind.STRATUM),
    CODE("code", true, FaultKind.CODE),
    KIND("kind", true, FaultKind.CODE),
    MEANING("meaning", true, FaultKind.CODE),
    MIN_AGE("minAge", false, FaultKind.CODE),
    MAX_AGE("maxAge", false, FaultKind.CODE);

    private final String title;
    private final boolean required;
    private final FaultKind faults;

    CodeColumn(String title, boolean required, FaultKind faults) {
        this.title = title;
        this.required = required;
        this.faults = faults;
    }

    String title() {
        return title;
    }

    /// Of what kind a fault in it is.
    FaultKind faults() {
        return faults;
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
