package org.decile.ui.exam;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Numbers;
import org.decile.ui.upkeep.CandidateTable;

/// A sound code map that was looked at: what it would change.
final class CandidateMap {

    private CandidateMap() {}

    /// @param enact hears that the person puts it into force
    /// @param cancel hears that the person does not want it
    static Component of(CodeMapCheck.Sound check, SerializableRunnable enact, SerializableRunnable cancel) {
        int measures = check.effect().measures().size();
        String rows = Numbers.count(check.rows());
        if (measures == 0) {
            return CandidateTable.unchanged(
                    check.name(), "All %s codes mean what they mean already.".formatted(rows), cancel);
        }
        Card card = CandidateTable.usable(
                        check.name(),
                        "%s codes read; what is known of %s changes."
                                .formatted(rows, measures == 1 ? "one measure" : Numbers.count(measures) + " measures"))
                .content(effect(check.effect()));
        if (!check.warnings().isEmpty()) {
            card.content(FaultGroups.table("Worth a look", check.warnings().listed()));
        }
        return card.foot(CandidateTable.ways(enact, cancel));
    }

    private static Component effect(CodeMapEffect effect) {
        return new DataTable<CodeMapEffect.OfMeasure>("What is known of each measure")
                .text("Measure", row -> row.measure().value())
                .number("Codes now", row -> Numbers.count(row.now()))
                .number("Codes then", row -> Numbers.count(row.then()))
                .number("Of these the same", row -> Numbers.count(row.same()))
                .rows(effect.measures());
    }
}
