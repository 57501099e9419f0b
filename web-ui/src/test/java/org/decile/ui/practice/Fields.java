package org.decile.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import java.util.stream.Stream;

/// Finds fields by what a person reads beside them.
final class Fields {

    private Fields() {}

    static <C extends Component> C labelled(Component page, Class<C> type, String label) {
        return all(page)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(field -> field instanceof HasLabel named && label.equals(named.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is labelled " + label));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Fields::all));
    }
}
