package org.decile.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.FaultsCsv;
import org.decile.ui.component.Action;
import org.decile.ui.component.Card;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.OneClick;
import org.decile.ui.component.TextDownload;
import org.decile.ui.component.Tone;

/// A table that was looked at: its faults, or what it would change and the ways on.
public final class CandidateTable {

    private CandidateTable() {}

    /// @param name of the file
    public static Component faulty(String name, FaultList faults) {
        int count = faults.count();
        Div stack = new Div(
                Notice.error("%s has %s, and nothing of it is used."
                                .formatted(name, count == 1 ? "one fault" : Numbers.count(count) + " faults"))
                        .announced(),
                Action.download("All as CSV", TextDownload.csv("to-mend.csv", () -> FaultsCsv.write(faults.listed()))),
                new FaultGroups(faults));
        stack.addClassName("stack");
        return stack;
    }

    /// @param why nothing would change, in a sentence
    /// @param close hears that the person has seen it
    public static Card unchanged(String name, String why, SerializableRunnable close) {
        return new Card(name)
                .content(Notice.of(Tone.INFO, "Nothing would change.", why).announced())
                .foot(new Button("Close", _ -> close.run()));
    }

    /// A card to which what would change is added.
    ///
    /// @param read what was read, in a sentence
    public static Card usable(String name, String read) {
        return new Card(name)
                .content(Notice.of(Tone.SUCCESS, "Usable.", read + " Nothing is in force yet.")
                        .announced());
    }

    /// The two ways on.
    ///
    /// @param enact hears that the person puts it into force
    /// @param cancel hears that the person does not want it
    public static Component[] ways(SerializableRunnable enact, SerializableRunnable cancel) {
        Button put = OneClick.of("Put into force", enact);
        put.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {put, new Button("Cancel", _ -> cancel.run())};
    }
}
