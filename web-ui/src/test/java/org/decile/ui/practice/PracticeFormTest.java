package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OpenPage.class)
class PracticeFormTest {

    private static final String TIN = "Taxpayer identification number (TIN)";

    @ParameterizedTest
    @ValueSource(strings = {"000123456", "00-0123456", "000-12-3456"})
    void aNumberMayBeWrittenInEachUsualForm(String entered) {
        assertThat(form(entered).value()).get().satisfies(practice -> {
            assertThat(practice.tin().digits()).isEqualTo("000123456");
            assertThat(practice.group()).isEqualTo("hilltop");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00012345", "0001234567", "00012345x"})
    void aNumberWithoutNineDigitsIsSaidAtItsFieldWithoutRepeatingIt(String entered) {
        PracticeForm form = form(entered);
        assertThat(form.value()).isEmpty();
        assertThat(Fields.labelled(form, TextField.class, TIN).getErrorMessage())
                .isEqualTo("A taxpayer identification number has nine digits. Write it as 12-3456789.");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        PracticeForm form = new PracticeForm();
        assertThat(form.value()).isEmpty();
        assertThat(Fields.labelled(form, TextField.class, "Name").getErrorMessage())
                .isEqualTo("Enter the practice's name.");
        assertThat(Fields.labelled(form, TextField.class, "Keycloak group").getErrorMessage())
                .isEqualTo("Enter the Keycloak group.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", " / "})
    void aGroupWithoutANameIsAskedForAgain(String entered) {
        PracticeForm form = form("000123456");
        TextField group = Fields.labelled(form, TextField.class, "Keycloak group");
        group.setValue(entered);
        assertThat(form.value()).isEmpty();
        assertThat(group.isInvalid()).isTrue();
    }

    private static PracticeForm form(String tin) {
        PracticeForm form = new PracticeForm();
        Fields.labelled(form, TextField.class, "Name").setValue("Hilltop Eye Care (invented)");
        Fields.labelled(form, TextField.class, TIN).setValue(tin);
        Fields.labelled(form, TextField.class, "Keycloak group").setValue("/hilltop");
        return form;
    }
}
