package org.decile.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import org.decile.core.number.Percent;

/// How one percentage became another: a total, what it gained and lost, and the new total, on a scale of 0 to 100. What
/// is beyond, before a cap, ends at the scale's end.
///
/// A list, so that screen readers hear the same names and numbers; gains are plain, losses hatched, totals full.
public final class Waterfall extends UnorderedList {

    public Waterfall(List<Bar> bars) {
        addClassName("waterfall");
        Percent level = Percent.ZERO;
        for (Bar bar : bars) {
            Percent next = bar.total() ? bar.value() : level.plus(bar.value());
            add(item(bar, bar.total() ? Percent.ZERO : level, next));
            level = next;
        }
    }

    private static ListItem item(Bar bar, Percent from, Percent to) {
        Span name = new Span(bar.name());
        Div fill = new Div();
        fill.addClassName("waterfall-fill");
        Percent low = onScale(from.compareTo(to) < 0 ? from : to);
        Percent high = onScale(from.compareTo(to) < 0 ? to : from);
        fill.getStyle()
                .set("--from", low.toText(3))
                .set("--size", high.minus(low).toText(3));
        Div track = new Div(fill);
        track.addClassName("waterfall-track");
        track.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(
                bar.total()
                        ? Numbers.percent(bar.value())
                        : Numbers.signed(bar.value().value()));
        number.addClassName("waterfall-number");
        number.setTitle(bar.value() + "%");
        ListItem item = new ListItem(name, track, number);
        item.addClassNames("waterfall-bar", kind(bar));
        return item;
    }

    private static Percent onScale(Percent level) {
        return level.atLeast(Percent.ZERO).atMost(Percent.HUNDRED);
    }

    private static String kind(Bar bar) {
        boolean down = bar.value().value().compareTo(BigDecimal.ZERO) < 0;
        return bar.total() ? "waterfall-total" : down ? "waterfall-down" : "waterfall-up";
    }

    /// One bar.
    ///
    /// @param total the value is where the percentage stands, not a change
    public record Bar(String name, Percent value, boolean total) {

        public static Bar total(String name, Percent value) {
            return new Bar(name, value, true);
        }

        public static Bar change(String name, Percent value) {
            return new Bar(name, value, false);
        }
    }
}
