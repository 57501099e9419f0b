package org.decile.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import org.decile.core.benchmark.Enactment;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// Which table scores of the year rest on, and by whose act.
final class InForceCard {

    private InForceCard() {}

    static Card of(BenchmarksPage page, Component... actions) {
        Facts facts = new Facts()
                .fact("Table", page.inForce().source())
                .fact("Benchmarks", Numbers.count(page.inForce().all().size()));
        page.enactment().ifPresent(act -> describe(facts, act));
        Code checksum = new Code(page.inForce().checksum());
        checksum.addClassName("checksum");
        facts.fact("Checksum (SHA-256)", checksum);
        return new Card("In force for " + page.year())
                .aside(
                        page.isOfficial()
                                ? new Badge("Official, built in", Tone.SUCCESS).with(Icon.CHECK)
                                : new Badge("Uploaded", Tone.ACCENT).with(Icon.UPLOAD))
                .content(facts)
                .foot(actions);
    }

    private static void describe(Facts facts, Enactment act) {
        facts.fact("Since", Numbers.moment(act.at()))
                .fact("Put into force by", act.by())
                .fact("Reason", act.reason());
    }
}
