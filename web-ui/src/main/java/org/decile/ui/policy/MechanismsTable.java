package org.decile.ui.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.decile.core.mips.Participation;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Tone;
import org.decile.ui.policy.RulesPage.Mechanism;

/// Who can report in which way, as a small table.
final class MechanismsTable {

    private MechanismsTable() {}

    static Card of(RulesPage page) {
        DataTable<Mechanism> table = new DataTable<Mechanism>(
                        "Ways of reporting " + page.shown().label())
                .captionHidden()
                .component("Way of reporting", MechanismsTable::name);
        for (Participation participation : Participation.values()) {
            table.component(participation.label(), mechanism -> standing(mechanism, participation));
        }
        return new Card("Ways of reporting")
                .sub(
                        "As whom a practice can report in each way. What is reported in a closed way is left out of the score.")
                .content(table.rows(page.mechanisms()));
    }

    private static Component name(Mechanism mechanism) {
        Span what = new Span(mechanism.what());
        what.addClassNames("soft", "small");
        Span law = new Span(mechanism.law());
        law.addClassName("step-law");
        Div name = new Div(new Span(mechanism.name()), what, law);
        name.addClassName("mechanism");
        return name;
    }

    private static Component standing(Mechanism mechanism, Participation participation) {
        String condition = mechanism.openTo().get(participation);
        if (condition == null) {
            return new Badge("Closed", Tone.NEUTRAL);
        }
        Badge open = new Badge("Open", Tone.SUCCESS).with(Icon.CHECK);
        if (condition.equals("open")) {
            return open;
        }
        Span whom = new Span(condition);
        whom.addClassNames("soft", "small");
        Div both = new Div(open, whom);
        both.addClassName("mechanism-open");
        return both;
    }
}
