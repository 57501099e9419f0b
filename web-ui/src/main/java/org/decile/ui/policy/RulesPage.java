package org.decile.ui.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.mips.Participation;

/// What the rules page shows.
///
/// @param choices all rules there are
/// @param name what this reading is
/// @param unverified how many figures could not be checked against their source
/// @param mechanisms the ways of reporting, and who can use them
/// @param differences how many figures differ from the compared rules; 0 without any
record RulesPage(
        RulesChoice shown,
        Optional<RulesChoice> compared,
        List<RulesChoice> choices,
        String name,
        boolean provisional,
        int unverified,
        int differences,
        List<Part> parts,
        List<Mechanism> mechanisms) {

    /// The figures of one section of the rules.
    record Part(String title, List<Row> rows) {}

    /// One figure, here and in the compared rules.
    ///
    /// @param here empty when only the compared rules have it
    /// @param there empty when only these rules have it, or nothing is compared
    record Row(String key, String name, Optional<Cell> here, Optional<Cell> there, boolean different) {}

    /// @param unit what the value counts; empty where the value says it
    record Cell(String value, String unit, String law, Optional<String> unverified) {}

    /// A way of reporting.
    ///
    /// @param what in a sentence
    /// @param openTo as whom one can use it, and under which condition; those it is closed to are missing
    record Mechanism(String name, String what, Map<Participation, String> openTo, String law) {}
}
