package org.decile.ui.policy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/// Chooses which rules to show and what to set beside them; each choice becomes the page's address.
final class RulesFilter extends Div {

    private final Select<RulesChoice> shown = new Select<>();
    private final Select<RulesChoice> compared = new Select<>();
    private final Checkbox onlyDifferences = new Checkbox("Only what differs");

    RulesFilter(RulesPage page, RulesQuery query) {
        addClassName("filter");
        shown.setLabel("Performance year");
        shown.setItems(page.choices());
        shown.setItemLabelGenerator(RulesChoice::label);
        shown.setValue(page.shown());
        compared.setLabel("Compare with");
        compared.setItems(page.choices().stream()
                .filter(choice -> !choice.equals(page.shown()))
                .toList());
        compared.setEmptySelectionAllowed(true);
        compared.setEmptySelectionCaption("Nothing");
        compared.setItemLabelGenerator(choice -> choice == null ? "Nothing" : choice.label());
        page.compared().ifPresent(compared::setValue);
        onlyDifferences.setValue(query.onlyDifferences());
        onlyDifferences.setVisible(page.compared().isPresent());
        add(shown, compared, onlyDifferences);
        shown.addValueChangeListener(event -> go(query));
        compared.addValueChangeListener(event -> go(query));
        onlyDifferences.addValueChangeListener(event -> go(query));
    }

    private void go(RulesQuery query) {
        RulesChoice choice = shown.getValue();
        RulesQuery next = query.of(choice.rules())
                .comparedWith(Optional.ofNullable(compared.getValue()))
                .onlyDifferences(onlyDifferences.getValue());
        getUI().ifPresent((UI ui) -> RulesNavigation.to(ui, choice.year(), next));
    }
}
