package org.decile.ui.component;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.decile.core.number.Percent;

/// How much a figure rose or fell, with an arrow and words for screen readers.
public final class Change extends Span {

    /// Between two percentages as they are shown, so that a person's own subtraction agrees.
    ///
    /// @param unit after the number, such as `points`; may be empty
    public static Change between(Percent before, Percent after, String unit) {
        return new Change(Numbers.difference(before.value(), after.value()), unit);
    }

    /// @param unit after the number, such as `points`; may be empty
    public Change(BigDecimal change, String unit) {
        addClassName("change");
        Icon icon = switch (change.signum()) {
            case 1 -> Icon.UP;
            case -1 -> Icon.DOWN;
            default -> Icon.SAME;
        };
        add(icon.create(), new Span(Numbers.signed(change) + (unit.isEmpty() ? "" : " " + unit)));
    }
}
