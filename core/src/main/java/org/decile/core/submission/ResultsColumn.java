package org.decile.core.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of a results file. The counts bear the names of CMS's submissions format.
enum ResultsColumn {
    YEAR("performanceYear", true),
    TIN("taxpayerIdentificationNumber", true),
    NPI("nationalProviderIdentifier", false),
    MEASURE("measureId", true),
    COLLECTION_TYPE("collectionType", true),
    STRATUM("stratum", false),
    ELIGIBLE("eligiblePopulation", true),
    MET("performanceMet", true),
    NOT_MET("performanceNotMet", true),
    EXCLUSION("eligiblePopulationExclusion", false),
    EXCEPTION("eligiblePopulationException", false),
    RATE("performanceRate", false),
    END_TO_END("isEndToEndReported", false);

    private final String title;
    private final boolean required;

    ResultsColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /// The name in the first row.
    String title() {
        return title;
    }

    /// A file without the column cannot be read.
    boolean isRequired() {
        return required;
    }

    /// Finds a column whatever the case of its name.
    static Optional<ResultsColumn> named(String text) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(text))
                .findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(ResultsColumn::title).toList();
    }

    static String titlesInWords() {
        return titles().stream().collect(Collectors.joining(", "));
    }
}
