package org.decile.ui.component;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/// How much a figure rose or fell, with an arrow and words for screen readers.
public final class Change extends Span {

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
