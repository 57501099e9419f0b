package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFormTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final YearSettings EVERYTHING = new YearSettings(
            Optional.of(12),
            Set.of(SpecialStatus.SMALL_PRACTICE, SpecialStatus.RURAL),
            Participation.INDIVIDUAL,
            Optional.of("cardiology"),
            Set.of(),
            false,
            OtherCategories.NONE,
            Optional.of(new PriorYear(Percent.of("61.33"), Optional.of(Percent.of("70.1")), false, false)),
            EnumSet.allOf(Setting.class));

    private final TestPortal portal = new TestPortal();

    @BeforeEach
    void openAPage() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void closeThePage() {
        UI.setCurrent(null);
    }

    @Test
    void theFormGivesBackWhatItWasGiven() {
        portal.practices().saveSettings(portal.practice(), YEAR, EVERYTHING, "ada");
        assertThat(form().value()).contains(EVERYTHING);
    }

    @Test
    void nothingIsConfirmedBeforeSomebodyDoes() {
        assertThat(form().value()).contains(YearSettings.NOTHING_CONFIRMED);
    }

    @Test
    void enteringSomethingConfirmsItAndNothingElse() {
        SettingsForm form = form();
        Fields.labelled(form, IntegerField.class, "Eligible clinicians under the practice's TIN")
                .setValue(9);
        assertThat(form.value()).get().satisfies(settings -> {
            assertThat(settings.clinicians()).contains(9);
            assertThat(settings.confirmed()).containsExactly(Setting.CLINICIANS);
        });
    }

    @Test
    void confirmingAllConfirmsWhatIsShown() {
        SettingsForm form = form();
        form.confirmAll();
        assertThat(form.value()).get().extracting(YearSettings::unconfirmed).isEqualTo(Set.of());
    }

    @Test
    void whatIsCopiedFromAnotherYearWaitsToBeConfirmedAndLeavesTheYearBeforeAlone() {
        SettingsForm form = form();
        form.readCopied(EVERYTHING);
        assertThat(form.value()).get().satisfies(settings -> {
            assertThat(settings.statuses()).isEqualTo(EVERYTHING.statuses());
            assertThat(settings.specialtySet()).isEqualTo(EVERYTHING.specialtySet());
            assertThat(settings.priorYear()).isEmpty();
            assertThat(settings.confirmed()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sixty  | Write the percentage in digits, such as 61.33.
            1e9    | Write the percentage in digits, such as 61.33.
            100.01 | A percentage lies between 0 and 100.
            -0.01  | A percentage lies between 0 and 100.
            """)
    void aPercentageThatIsNoneIsSaidAtItsField(String entered, String said) {
        SettingsForm form = form();
        TextField field = Fields.labelled(form, TextField.class, "Achievement percent");
        field.setValue(entered);
        assertThat(form.value()).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo(said);
        assertThat(field.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "61.33%, 61.33", "61.33 %, 61.33"})
    void aPercentageMayCarryItsSign(String entered, String percent) {
        SettingsForm form = form();
        Fields.labelled(form, TextField.class, "Achievement percent").setValue(entered);
        assertThat(form.value())
                .get()
                .satisfies(settings -> assertThat(settings.priorYear())
                        .contains(new PriorYear(Percent.of(percent), Optional.empty(), true, false)));
    }

    @Test
    void aCategoryPercentAloneAsksForTheOther() {
        SettingsForm form = form();
        Fields.labelled(form, TextField.class, "Quality category percent").setValue("70");
        assertThat(form.value()).isEmpty();
        assertThat(Fields.labelled(form, TextField.class, "Achievement percent").getErrorMessage())
                .isEqualTo("Enter this one as well; improvement is measured against it.");
    }

    @Test
    void thePortalsOwnFiguresAreShownInsteadOfFields() {
        portal.reported(2023, TestPortal.electronic("236", 70, 30));
        assertThat(form().getElement().getOuterHTML())
                .contains("Decile has the practice's results for 2023 and uses its own figures")
                .doesNotContain("CMS's performance feedback");
    }

    private SettingsForm form() {
        TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
        SettingsService service = new SettingsService(ada, portal.access(ada), portal.practices(), portal.scores(ada));
        return new SettingsForm(service.page(portal.practice(), YEAR));
    }
}
