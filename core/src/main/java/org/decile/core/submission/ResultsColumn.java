package org.decile.core.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of a results file. The counts bear the names of CMS's submissions format.
enum ResultsColumn {
    YEAR(0, "performanceYear", true),
    TIN(1, "taxpayerIdentificationNumber", true),
    NPI(2, "nationalProviderIdentifier", false),
    MEASURE(3, "measureId", true),
    COLLECTION_TYPE(4, "collectionType", true),
    STRATUM(5, "stratum", false),
    ELIGIBLE(6, "eligiblePopulation", true),
    MET(7, "performanceMet", true),
    NOT_MET(8, "performanceNotMet", true),
    EXCLUSION(9, "eligiblePopulationExclusion", false),
    EXCEPTION(10, "eligiblePopulationException", false),
    RATE(11, "performanceRate", false),
    END_TO_END(12, "isEndToEndReported", false);

    private final int number;
    private final String title;
    private final boolean required;

    ResultsColumn(int number, String title, boolean required) {
        this.number = number;
        this.title = title;
        this.required = required;
    }

    /// Counted from 0, in the order of the template.
    int number() {
        return number;
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
