package org.decile.core.measure;

import java.util.List;
import java.util.Map;

/// One of the rates of a measure.
///
/// @param name what a submission calls it, such as `18-64`; often empty when the measure has one rate only
/// @param populations the identifiers of its populations in QRDA III files; empty for measures without an eCQM
/// @param reportingStrata identifiers of further strata that are reported but not scored
public record Stratum(String name, Map<Population, String> populations, List<String> reportingStrata) {

    public Stratum {
        populations = Map.copyOf(populations);
        reportingStrata = List.copyOf(reportingStrata);
    }
}
