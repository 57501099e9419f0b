package org.decile.ui.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.decile.ui.component.Addresses;

/// Leads to the list of measures.
final class MeasureNavigation {

    private MeasureNavigation() {}

    static void to(UI ui, MeasuresQuery query) {
        ui.navigate(Addresses.MEASURES, query.parameters());
    }

    /// The list's address, for a link.
    static String address(MeasuresQuery query) {
        QueryParameters parameters = query.parameters();
        return parameters.isEmpty() ? Addresses.MEASURES : Addresses.MEASURES + "?" + parameters.getQueryString();
    }
}
