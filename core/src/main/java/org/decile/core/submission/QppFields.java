package org.decile.core.submission;

import java.util.HashSet;
import java.util.Set;

/// The fields of CMS's submissions format: those to write, and those that CMS's answers have besides.
final class QppFields {
    static final Set<String> SUBMISSION = Set.of(
            "id",
            "createdAt",
            "updatedAt",
            "source",
            "programName",
            "entityType",
            "entityId",
            "taxpayerIdentificationNumber",
            "nationalProviderIdentifier",
            "performanceYear",
            "measurementSets");
    static final Set<String> SET = Set.of(
            "id",
            "submissionId",
            "submitterId",
            "submitterType",
            "createdAt",
            "updatedAt",
            "source",
            "category",
            "submissionMethod",
            "programName",
            "cehrtId",
            "performanceStart",
            "performanceEnd",
            "measurements");
    static final Set<String> MEASUREMENT =
            Set.of("id", "measurementSetId", "createdAt", "updatedAt", "measureId", "value");
    static final Set<String> NON_PROPORTION = Set.of(
            "isEndToEndReported",
            "numerator",
            "denominator",
            "observationInstances",
            "numeratorExclusion",
            "denominatorException",
            "reportingRate",
            "performanceRate",
            "caseCount");
    static final Set<String> MULTI_RATE =
            Set.of("isEndToEndReported", "strata", "performanceRate", "reportingRate", "caseCount");
    static final Set<String> STRATUM = Set.of(
            "stratum",
            "performanceMet",
            "performanceNotMet",
            "eligiblePopulation",
            "eligiblePopulationExclusion",
            "eligiblePopulationException",
            "numeratorExclusion",
            "performanceRate",
            "reportingRate",
            "caseCount");
    static final Set<String> SINGLE_RATE = single();

    private QppFields() {}

    private static Set<String> single() {
        Set<String> fields = new HashSet<>(STRATUM);
        fields.remove("stratum");
        fields.add("isEndToEndReported");
        return Set.copyOf(fields);
    }
}
