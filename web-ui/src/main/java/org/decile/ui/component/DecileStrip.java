package org.decile.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.measure.RateUnit;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;

/// A benchmark as one bar of ten cells, with the practice's rate as a marker and last year's as a hollow one.
///
/// Better is always at the right; an inverse measure says "lower is better" beneath. The cells' widths are explained
/// in the scale. One stop of the tab key shows all bounds, which a pointer resting on the strip shows too; screen
/// readers hear the whole as one sentence. [DecileBounds] is the same as a table.
public final class DecileStrip extends Div {

    private final transient StripText text;
    private final transient StripScale scale;
    private final Div bar = new Div();

    public DecileStrip(
            DecileLadder ladder, RateUnit unit, Optional<Rate> rate, Optional<Rate> lastYear, Optional<Points> points) {
        this.text = new StripText(ladder, unit);
        this.scale = new StripScale(ladder, unit);
        addClassName("strip");
        bar.addClassName("strip-bar");
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", text.whole(rate, lastYear, points));
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            bar.add(cell(decile));
        }
        lastYear.ifPresent(value -> bar.add(marker(value, "strip-marker-then")));
        rate.ifPresent(value -> bar.add(marker(value, "strip-marker-now")));
        add(bar);
        if (ladder.inverse()) {
            add(words("lower is better"));
        }
        add(tip(rate.map(value -> ladder.standing(value).decile()).orElse(0)));
    }

    /// For pages about one measure: a higher bar with the deciles' numbers beneath.
    public DecileStrip large() {
        addClassName("strip-large");
        Div numbers = new Div();
        numbers.addClassName("strip-numbers");
        numbers.getElement().setAttribute("aria-hidden", "true");
        for (int decile = 1; decile <= DecileLadder.DECILES; decile++) {
            Span number = new Span(Integer.toString(decile));
            number.getStyle().set("--width", StripScale.css(scale.width(decile)));
            numbers.add(number);
        }
        addComponentAtIndex(1, numbers);
        return this;
    }

    private Span cell(int decile) {
        Span cell = new Span();
        cell.addClassName("strip-cell");
        if (scale.isEmpty(decile)) {
            cell.addClassName("strip-cell-empty");
        }
        cell.getStyle().set("--width", StripScale.css(scale.width(decile))).set("--decile", Integer.toString(decile));
        return cell;
    }

    private Div marker(Rate rate, String className) {
        Div marker = new Div();
        marker.addClassNames("strip-marker", className);
        marker.getStyle().set("--position", StripScale.css(scale.position(rate)));
        return marker;
    }

    private static Paragraph words(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("strip-words");
        paragraph.getElement().setAttribute("aria-hidden", "true");
        return paragraph;
    }

    private Div tip(int present) {
        UnorderedList bounds = new UnorderedList();
        for (int decile = DecileLadder.DECILES; decile >= 1; decile--) {
            ListItem item = new ListItem(new Span("Decile " + decile), new Span(text.range(decile)));
            if (decile == present) {
                item.addClassName("now");
            }
            bounds.add(item);
        }
        Div tip = new Div(bounds);
        tip.addClassName("strip-tip");
        tip.getElement().setAttribute("aria-hidden", "true");
        return tip;
    }
}
