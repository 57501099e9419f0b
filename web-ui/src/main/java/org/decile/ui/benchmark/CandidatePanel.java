package org.decile.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.decile.core.benchmark.BenchmarkDifference;
import org.decile.core.benchmark.BenchmarkFault;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// What came of looking at a table: its faults, or what it would change and the button that puts it into force.
final class CandidatePanel {

    private static final int MOST_FAULTS = 200;
    private static final int LONGEST_REASON = 500;

    private CandidatePanel() {}

    static Component faulty(CandidateReading.Faulty reading) {
        int count = reading.faults().size();
        List<BenchmarkFault> shown =
                reading.faults().stream().limit(MOST_FAULTS).toList();
        String rest = count > MOST_FAULTS ? " The first %d are shown.".formatted(MOST_FAULTS) : "";
        DataTable<BenchmarkFault> table = new DataTable<BenchmarkFault>("What to mend")
                .text("Where", fault -> fault.place().isEmpty() ? "The file" : fault.place())
                .text("What", BenchmarkFault::problem)
                .text("How to mend it", BenchmarkFault::remedy)
                .rows(shown);
        Notice notice = Notice.of(
                        Tone.ERROR,
                        "Not usable.",
                        "%s has %s. Nothing was kept and nothing has changed.%s"
                                .formatted(
                                        reading.name(),
                                        count == 1 ? "one fault" : Numbers.count(count) + " faults",
                                        rest))
                .announced();
        return stack(notice, table);
    }

    /// @param enact hears the reason once the person puts the table into force
    /// @param cancel hears that the person does not want it
    static Component sound(CandidateReading.Sound reading, SerializableConsumer<String> enact, Runnable cancel) {
        BenchmarkDifference difference = reading.difference();
        Card card = new Card(reading.table().source()).content(verdict(reading));
        if (difference.isEmpty()) {
            return card.foot(new Button("Close", click -> cancel.run()));
        }
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("Stays in the history, for those who ask later.");
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Button put = new Button("Put into force", click -> {
            boolean given = !reason.getValue().isBlank();
            reason.setErrorMessage("Say in a few words why.");
            reason.setInvalid(!given);
            if (given) {
                enact.accept(reason.getValue().strip());
            }
        });
        put.addThemeVariants(ButtonVariant.PRIMARY);
        return card.content(
                        figures(difference),
                        new Paragraph(BenchmarkText.effect(reading.effect())),
                        new DifferenceTable(difference),
                        reason)
                .foot(put, new Button("Cancel", click -> cancel.run()));
    }

    private static Notice verdict(CandidateReading.Sound reading) {
        String read = Numbers.count(reading.table().all().size()) + " benchmarks read";
        String leftOut = reading.leftOut() == 0
                ? ""
                : "; %s of the file left out, which are for cost measures or hold another year's figures for the time being"
                        .formatted(
                                reading.leftOut() == 1 ? "one entry" : Numbers.count(reading.leftOut()) + " entries");
        return reading.difference().isEmpty()
                ? Notice.of(Tone.INFO, "Nothing would change.", read + leftOut + "; they are those in force.")
                        .announced()
                : Notice.of(Tone.SUCCESS, "Usable.", read + leftOut + ". Nothing is in force yet.")
                        .announced();
    }

    private static Component figures(BenchmarkDifference difference) {
        Div figures = new Div(
                new Figure("Changed", Numbers.count(difference.changed().size())),
                new Figure("Added", Numbers.count(difference.added().size())),
                new Figure("Gone", Numbers.count(difference.gone().size())),
                new Figure("The same", Numbers.count(difference.unchanged())));
        figures.addClassName("figures-row");
        return figures;
    }

    private static Div stack(Component... components) {
        Div stack = new Div(components);
        stack.addClassName("stack");
        return stack;
    }
}
