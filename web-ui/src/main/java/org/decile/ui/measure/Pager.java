package org.decile.ui.measure;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.decile.ui.component.Action;

/// Leads to the pages before and after.
final class Pager extends Nav {

    Pager(MeasuresPage page, MeasuresQuery query) {
        addClassName("pager");
        getElement().setAttribute("aria-label", "Pages of the list");
        if (page.page() > 1) {
            add(Action.secondary("Previous page", MeasureNavigation.address(query.atPage(page.page() - 1))));
        }
        Span place = new Span("Page %d of %d".formatted(page.page(), page.pages()));
        place.addClassName("soft");
        add(place);
        if (page.page() < page.pages()) {
            add(Action.secondary("Next page", MeasureNavigation.address(query.atPage(page.page() + 1))));
        }
        setVisible(page.pages() > 1);
    }
}
