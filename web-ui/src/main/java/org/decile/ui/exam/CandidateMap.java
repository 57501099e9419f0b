package org.decile.ui.exam;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.decile.core.fault.FaultsCsv;
import org.decile.ui.component.Action;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.TextDownload;
import org.decile.ui.component.Tone;

/// A code map that was looked at: its faults, or what it would change.
final class CandidateMap {

    private CandidateMap() {}

    static Component faulty(CodeMapCheck.Faulty check) {
        int count = check.faults().count();
        Div stack = new Div(
                Notice.error("%s has %s, and nothing of it is used."
                                .formatted(check.name(), count == 1 ? "one fault" : Numbers.count(count) + " faults"))
                        .announced(),
                Action.download(
                        "All as CSV",
                        TextDownload.csv(
                                "codes-to-mend.csv",
                                () -> FaultsCsv.write(check.faults().listed()))),
                new FaultGroups(check.faults()));
        stack.addClassName("stack");
        return stack;
    }

    /// @param enact hears that the person puts it into force
    /// @param cancel hears that the person does not want it
    static Component sound(CodeMapCheck.Sound check, SerializableRunnable enact, SerializableRunnable cancel) {
        int measures = check.effect().measures().size();
        Card card = new Card(check.name());
        if (measures == 0) {
            return card.content(Notice.of(
                                    Tone.INFO,
                                    "Nothing would change.",
                                    "All %s codes mean what they mean already.".formatted(Numbers.count(check.rows())))
                            .announced())
                    .foot(new Button("Close", _ -> cancel.run()));
        }
        card.content(
                Notice.of(
                                Tone.SUCCESS,
                                "Usable.",
                                "%s codes read; what is known of %s changes. Nothing is in force yet."
                                        .formatted(
                                                Numbers.count(check.rows()),
                                                measures == 1 ? "one measure" : Numbers.count(measures) + " measures"))
                        .announced(),
                effect(check.effect()));
        if (!check.warnings().isEmpty()) {
            card.content(FaultGroups.table("Worth a look", check.warnings().listed()));
        }
        Button put = new Button("Put into force", _ -> enact.run());
        put.addThemeVariants(ButtonVariant.PRIMARY);
        put.setDisableOnClick(true);
        return card.foot(put, new Button("Cancel", _ -> cancel.run()));
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
