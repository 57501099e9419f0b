package org.decile.core.policy;

import java.util.List;
import org.decile.core.mips.Participation;
import org.decile.core.number.Points;

/// The CMS Web Interface: who can report by it, and what is particular in scoring it, 42 CFR 414.1325, 414.1335(a)(2)
/// and 414.1380(b)(1).
///
/// @param open whether the year has it
/// @param clinicians least number of eligible clinicians
/// @param participations as what one must take part
/// @param sample beneficiaries to report on for each measure, or all when fewer are assigned
/// @param lackOfCompleteData points of a measure that was not reported completely
/// @param highPriorityBonus whether its measures earn the bonus for high-priority measures
public record WebInterfacePolicy(
        Parameter<Boolean> open,
        Parameter<Integer> clinicians,
        Parameter<List<Participation>> participations,
        Parameter<Integer> sample,
        Parameter<Points> lackOfCompleteData,
        Parameter<Boolean> highPriorityBonus) {

    static WebInterfacePolicy of(PolicySection section) {
        return new WebInterfacePolicy(
                section.flag("open"),
                section.whole("clinicians"),
                section.participations("participations"),
                section.whole("sample"),
                section.points("lack-of-complete-data-points"),
                section.flag("high-priority-bonus"));
    }
}
