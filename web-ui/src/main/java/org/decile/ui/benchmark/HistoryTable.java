package org.decile.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.decile.core.benchmark.Enactment;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tone;

/// The acts of a year, with the way back to each table.
final class HistoryTable {

    private HistoryTable() {}

    /// @param back hears which table the person wants to look at again
    static Component of(BenchmarksPage page, SerializableConsumer<Candidate> back) {
        DataTable<Enactment> table = new DataTable<Enactment>("History of " + page.year())
                .captionHidden()
                .text("When", act -> Numbers.moment(act.at()))
                .text("Table", BenchmarkText::table)
                .text("By", Enactment::by)
                .text("Reason", Enactment::reason)
                .component("State", act -> action(page, act, back))
                .whenEmpty("Nothing was ever put into force by hand; the official benchmarks count.")
                .rows(page.history());
        PageSection section = new PageSection("History")
                .sub("Every table that was in force stays here, and every score it led to stays on record.")
                .content(table);
        if (!page.isOfficial()) {
            section.content(new Div(
                    new Button("Go back to the official benchmarks", click -> back.accept(new Candidate.BuiltIn()))));
        }
        return section;
    }

    private static Component action(BenchmarksPage page, Enactment act, SerializableConsumer<Candidate> back) {
        if (page.enactment().filter(act::equals).isPresent()) {
            return new Badge("In force", Tone.SUCCESS);
        }
        boolean same = act.set().equals(page.enactment().flatMap(Enactment::set));
        return same
                ? new Span()
                : new Button(
                        "Go back to this",
                        click -> back.accept(act.set()
                                .<Candidate>map(set -> new Candidate.Uploaded(set.id()))
                                .orElseGet(Candidate.BuiltIn::new)));
    }
}
