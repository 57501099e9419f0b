package org.decile.ui.measure;

import com.vaadin.flow.component.UI;
import org.decile.ui.component.Addresses;

/// Leads to the list of measures.
final class MeasureNavigation {

    private MeasureNavigation() {}

    static void to(UI ui, MeasuresQuery query) {
        ui.navigate(Addresses.MEASURES, query.parameters());
    }

    /// The list's address, for a link.
    static String address(MeasuresQuery query) {
        String parameters = query.parameters().getQueryString();
        return parameters.isEmpty() ? Addresses.MEASURES : Addresses.MEASURES + "?" + parameters;
    }
}
