package org.decile.core.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.Participation;

/// Quality measures that CMS calculates from administrative claims, and who gets them.
public record ClaimsMeasuresPolicy(Map<MeasureId, Conditions> measures) {

    /// What it takes for one such measure to be scored.
    ///
    /// @param cases its own case minimum
    /// @param clinicians the least number of eligible clinicians
    /// @param participations as what one must take part
    public record Conditions(
            Parameter<Integer> cases, Parameter<Integer> clinicians, Parameter<List<Participation>> participations) {}

    public Optional<Conditions> find(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    static ClaimsMeasuresPolicy of(PolicySection section) {
        Map<MeasureId, Conditions> measures = new LinkedHashMap<>();
        for (String id : section.keys()) {
            measures.put(section.named(id, MeasureId::of, "a measure id"), conditions(section.section(id)));
        }
        return new ClaimsMeasuresPolicy(measures);
    }

    private static Conditions conditions(PolicySection section) {
        return new Conditions(
                section.whole("cases"), section.whole("clinicians"), section.participations("participations"));
    }
}
