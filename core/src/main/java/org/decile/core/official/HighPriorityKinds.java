package org.decile.core.official;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.measure.HighPriority;
import org.decile.core.measure.HighPriority.Basis;
import org.decile.core.measure.HighPriority.Kind;
import org.decile.core.measure.MeasureType;
import org.decile.core.measure.OfficialFile;

/// Why a measure is of high priority, which CMS does not say: from its type; else from the quality strategy domain of
/// the year, which CMS listed for some years; else from the last domain that told anything in an earlier year.
///
/// `quality-domains.csv` says which spelling of a domain means which kind.
final class HighPriorityKinds {
    private static final String DOMAIN = "nationalQualityStrategyDomain";

    private final Map<String, Kind> byDomain = new OfficialFile("quality-domains.csv")
            .rows().stream().collect(Collectors.toMap(row -> row.text("domain"), row -> row.coded("kind", Kind::find)));
    private final Map<String, Kind> earlier = new HashMap<>();

    /// Keeps the domain of a measure for later years; years are remembered in their order.
    void remember(SourceEntry measure) {
        domain(measure).ifPresent(kind -> earlier.put(measure.needed("measureId"), kind));
    }

    /// Empty when the measure is not of high priority.
    Optional<HighPriority> of(SourceEntry measure) {
        if (!measure.cell("isHighPriority").equals("true")) {
            return Optional.empty();
        }
        Optional<Kind> kind = MeasureType.find(measure.needed("measureType")).flatMap(HighPriorityKinds::byType);
        if (kind.isPresent()) {
            return kind.map(some -> new HighPriority(some, Basis.MEASURE_TYPE));
        }
        return domain(measure)
                .map(some -> new HighPriority(some, Basis.DOMAIN))
                .or(() -> Optional.ofNullable(earlier.get(measure.needed("measureId")))
                        .map(some -> new HighPriority(some, Basis.EARLIER_DOMAIN)))
                .or(() -> Optional.of(new HighPriority(Kind.UNSPECIFIED, Basis.NONE)));
    }

    private Optional<Kind> domain(SourceEntry measure) {
        return Optional.ofNullable(byDomain.get(measure.cell(DOMAIN)));
    }

    private static Optional<Kind> byType(MeasureType type) {
        return switch (type) {
            case OUTCOME -> Optional.of(Kind.OUTCOME);
            case INTERMEDIATE_OUTCOME, INTERMEDIATE_OUTCOME_AND_PROCESS -> Optional.of(Kind.INTERMEDIATE_OUTCOME);
            case PATIENT_REPORTED_OUTCOME -> Optional.of(Kind.PATIENT_REPORTED_OUTCOME);
            case PATIENT_EXPERIENCE -> Optional.of(Kind.PATIENT_EXPERIENCE);
            case EFFICIENCY -> Optional.of(Kind.EFFICIENCY);
            case PROCESS, STRUCTURE -> Optional.empty();
        };
    }
}
