package org.decile.ui.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Tone;
import org.decile.ui.policy.RulesPage.Cell;
import org.decile.ui.policy.RulesPage.Part;
import org.decile.ui.policy.RulesPage.Row;

/// The figures of one section of the rules.
final class RulesTable {

    private RulesTable() {}

    /// @param marked mark the figures that differ, because those that do not are shown as well
    static Component of(Part part, RulesPage page, boolean marked) {
        DataTable<Row> table = new DataTable<Row>(part.title())
                .captionHidden()
                .component("Rule", row -> name(row, marked))
                .wide(page.shown().label(), row -> cell(row.here()));
        page.compared().ifPresent(other -> table.wide(other.label(), row -> cell(row.there())));
        table.highlight(row -> marked && row.different()).rows(part.rows());
        Div wrapper = new Div(table);
        wrapper.addClassName(page.compared().isPresent() ? "rules-compared" : "rules-single");
        return new Card(part.title()).content(wrapper);
    }

    private static Component name(Row row, boolean marked) {
        Div name = new Div(new Span(row.name()));
        name.addClassName("rule-name");
        if (marked && row.different()) {
            name.add(new Badge("Differs", Tone.ACCENT).with(Icon.COMPARE));
        }
        Code key = new Code(row.key());
        key.addClassName("rule-key");
        name.add(key);
        return name;
    }

    private static Component cell(Optional<Cell> cell) {
        return cell.<Component>map(RulesTable::cell).orElseGet(() -> {
            Span none = new Span("Not part of these rules");
            none.addClassName("soft");
            return none;
        });
    }

    private static Component cell(Cell cell) {
        Span value = new Span(cell.value());
        value.addClassName("rule-value");
        Span unit = new Span(cell.unit());
        unit.addClassName("soft");
        Span law = new Span(cell.law());
        law.addClassName("step-law");
        Div content = new Div(new Div(value, new Span(" "), unit), law);
        cell.unverified().ifPresent(why -> {
            Span reason = new Span(why);
            reason.addClassNames("soft", "small");
            Div mark = new Div(new Badge("Not verified", Tone.WARNING).with(Icon.WARNING), reason);
            mark.addClassName("rule-unverified");
            content.add(mark);
        });
        return content;
    }
}
