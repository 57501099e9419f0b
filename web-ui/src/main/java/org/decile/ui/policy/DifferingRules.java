package org.decile.ui.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.decile.core.policy.Parameter;
import org.decile.core.policy.ParameterChange;
import org.decile.core.policy.PolicyDifference;
import org.decile.ui.component.DataTable;

/// The rules in which two readings of one year differ, in one compact table.
public final class DifferingRules extends Composite<Div> {

    public DifferingRules(PolicyDifference difference) {
        getContent().addClassName("rules-compared");
        getContent()
                .add(new DataTable<ParameterChange>("Rules that differ")
                        .captionHidden()
                        .text("Rule", change -> RuleText.full(change.key()))
                        .wide(difference.before().rules().value(), change -> figure(change.before()))
                        .wide(difference.after().rules().value(), change -> figure(change.after()))
                        .whenEmpty("No rule differs.")
                        .rows(changes(difference)));
    }

    /// Those with another figure; another citation for the same figure is left out.
    public static List<ParameterChange> changes(PolicyDifference difference) {
        return difference.changes().stream()
                .filter(change -> change.kind() != ParameterChange.Kind.LAW_CHANGED)
                .toList();
    }

    private static Component figure(Optional<Parameter<?>> parameter) {
        return parameter.<Component>map(DifferingRules::figure).orElseGet(() -> {
            Span none = new Span("Not part of these rules");
            none.addClassName("soft");
            return none;
        });
    }

    private static Component figure(Parameter<?> parameter) {
        Span value = new Span(RuleText.value(parameter));
        value.addClassName("rule-value");
        Span unit = new Span(RuleText.unit(parameter));
        unit.addClassName("soft");
        Span law = new Span(parameter.law().text());
        law.addClassName("step-law");
        return new Div(new Div(value, new Span(" "), unit), law);
    }
}
