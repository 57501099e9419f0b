package org.decile.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.decile.core.measure.Measure;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;

/// What kind of measure it is, as terms and words.
final class MeasureFacts {

    private MeasureFacts() {}

    static Card of(MeasurePage page) {
        Measure measure = page.measure();
        Facts facts = new Facts()
                .fact("Type", explained(measure.type().label(), MeasureText.meaning(measure.type())))
                .fact("High priority", MeasureText.priority(measure))
                .fact("Rate", MeasureText.rate(measure));
        MeasureText.strata(measure).ifPresent(strata -> facts.fact("Several rates", strata));
        facts.fact("Specialty sets", page.specialtySets().isEmpty() ? "None" : String.join(", ", page.specialtySets()));
        facts.fact("First year", Integer.toString(measure.availability().firstPerformanceYear()));
        measure.electronic().ifPresent(form -> facts.fact("eCQM", form.id()));
        if (measure.traits().qcdr()) {
            facts.fact("Owner", "A qualified clinical data registry (QCDR); reported through it only.");
        }
        return new Card("About this measure").content(facts);
    }

    private static Component explained(String name, String meaning) {
        Span soft = new Span(meaning);
        soft.addClassName("soft");
        return new Div(new Span(name + ". "), soft);
    }
}
