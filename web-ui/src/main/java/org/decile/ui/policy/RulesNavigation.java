package org.decile.ui.policy;

import com.vaadin.flow.component.UI;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Addresses;

/// Leads to the rules page.
final class RulesNavigation {

    private RulesNavigation() {}

    static void to(UI ui, PerformanceYear year, RulesQuery query) {
        ui.navigate(Addresses.rules(year), query.parameters());
    }
}
