package org.decile.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;

/// A button for what must not be done twice: it is dead from the click on, unless nothing came of it.
public final class OneClick {

    private OneClick() {}

    /// @param act what the click does; when it fails, the button can be clicked again
    public static Button of(String text, SerializableRunnable act) {
        Button button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                button.setEnabled(true);
                throw e;
            }
        });
        return button;
    }
}
