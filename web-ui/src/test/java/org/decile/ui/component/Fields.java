package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import java.util.stream.Stream;

/// Finds fields by what a person reads beside them.
public final class Fields {

    private Fields() {}

    public static <C extends Component> C labelled(Component page, Class<C> type, String label) {
        return all(page)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(field -> field instanceof HasLabel named && label.equals(named.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field is labelled " + label));
    }

    public static <C extends Component> C first(Component page, Class<C> type) {
        return all(page)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    public static void click(Component page, String text) {
        all(page)
                .filter(component ->
                        component instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + text))
                .click();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Fields::all));
    }
}
