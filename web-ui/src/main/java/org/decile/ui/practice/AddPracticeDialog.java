package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.decile.core.practice.DuplicatePracticeException;
import org.decile.core.practice.Practice;

/// Asks for a new practice and adds it.
final class AddPracticeDialog extends Dialog {

    private final transient PracticeAdministration administration;
    private final SerializableConsumer<Practice> added;
    private final PracticeForm form = new PracticeForm();

    /// @param added hears of the practice once it is there
    AddPracticeDialog(PracticeAdministration administration, SerializableConsumer<Practice> added) {
        this.administration = administration;
        this.added = added;
        setHeaderTitle("Add a practice");
        add(form);
        Button save = new Button("Add practice", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        form.value().ifPresent(practice -> {
            try {
                administration.add(practice);
                close();
                added.accept(practice);
            } catch (DuplicatePracticeException duplicate) {
                form.refuseTin(Sentences.of(duplicate.getMessage()));
            }
        });
    }
}
