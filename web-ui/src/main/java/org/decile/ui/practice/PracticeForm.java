package org.decile.ui.practice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// What a new practice is asked for.
final class PracticeForm extends Composite<Div> {

    private static final int LONGEST = 200;

    private final TextField name = new TextField("Name");
    private final TextField tin = new TextField("Taxpayer identification number (TIN)");
    private final TextField group = new TextField("Keycloak group");

    PracticeForm() {
        getContent().addClassName("form");
        getContent().add(name, tin, group);
        name.setHelperText("As it appears on screens and reports.");
        tin.setHelperText("Nine digits, as 12-3456789 or 123456789. It is stored encrypted and shown masked.");
        tin.setAutocomplete(Autocomplete.OFF);
        group.setHelperText("The group's name in Keycloak, without a slash. Its members act for the practice.");
        for (TextField field : new TextField[] {name, tin, group}) {
            field.setMaxLength(LONGEST);
            field.setRequiredIndicatorVisible(true);
            field.addValueChangeListener(event -> field.setInvalid(false));
        }
        name.focus();
    }

    /// The practice as entered, or empty when something needs mending, which is then said at its field.
    Optional<Practice> value() {
        String members = group.getValue().strip().replaceFirst("^/", "").strip();
        boolean named = filled(name, name.getValue(), "Enter the practice's name.");
        boolean grouped = filled(group, members, "Enter the Keycloak group.");
        Optional<TaxpayerIdentificationNumber> number = number();
        return named && grouped
                ? number.map(digits -> new Practice(PracticeId.random(), name.getValue(), digits, members))
                : Optional.empty();
    }

    /// Says at the number's field why it cannot be used.
    void refuseTin(String why) {
        tin.setErrorMessage(why);
        tin.setInvalid(true);
        tin.focus();
    }

    private Optional<TaxpayerIdentificationNumber> number() {
        try {
            return Optional.of(TaxpayerIdentificationNumber.of(tin.getValue()));
        } catch (IllegalArgumentException notANumber) {
            refuseTin(Sentences.of(notANumber.getMessage()) + " Write it as 12-3456789.");
            return Optional.empty();
        }
    }

    private static boolean filled(TextField field, String value, String request) {
        boolean filled = !value.isBlank();
        field.setErrorMessage(request);
        field.setInvalid(!filled);
        return filled;
    }
}
