package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/// Saves the settings as they are ticked, or confirms all of them first; always in sight.
final class SaveBar extends Div {

    SaveBar(SettingsForm form, Runnable save) {
        addClassName("save-bar");
        Button all = new Button("Save and confirm all", click -> {
            form.confirmAll();
            save.run();
        });
        all.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Button("Save", click -> save.run()), all);
    }
}
