package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OpenPage.class)
class SettingsFormTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final YearSettings EVERYTHING = new YearSettings(
            Optional.of(12),
            Set.of(SpecialStatus.SMALL_PRACTICE, SpecialStatus.RURAL),
            Participation.INDIVIDUAL,
            Optional.of("cardiology"),
            Set.of(),
            true,
            new OtherCategories(
                    Map.of(
                            PerformanceCategory.COST,
                            Percent.of("71.5"),
                            PerformanceCategory.PROMOTING_INTEROPERABILITY,
                            Percent.HUNDRED),
                    Points.of("3.25")),
            Optional.of(new PriorYear(Percent.of("61.33"), Optional.of(Percent.of("70.1")), false, true)),
            EnumSet.allOf(Setting.class));

    private final TestPortal portal = new TestPortal();

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
            assertThat(settings.others()).isEqualTo(OtherCategories.NONE);
            assertThat(settings.cahpsUndersampled()).isFalse();
            assertThat(settings.confirmed()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 10.0001 | The bonus lies between 0 and 10 points.
            2024 | -0.1    | The bonus lies between 0 and 10 points.
            2018 | 5.01    | The bonus lies between 0 and 5 points.
            2024 | three   | Write the points in digits, such as 3.2.
            2024 | 3.12345 | Write the points with at most four decimals, such as 3.2.
            """)
    void aBonusBeyondItsBoundsIsSaidAtItsField(int year, String entered, String said) {
        SettingsForm form = form(year);
        TextField field = Fields.labelled(form, TextField.class, "Complex patient bonus");
        field.setValue(entered);
        assertThat(form.value()).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo(said);
        assertThat(disclosure(form).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "3.25, 3.25"})
    void aBonusWithinItsBoundsIsTaken(String entered, Points points) {
        SettingsForm form = form();
        Fields.labelled(form, TextField.class, "Complex patient bonus").setValue(entered);
        assertThat(form.value())
                .get()
                .satisfies(settings ->
                        assertThat(settings.others().complexPatientBonus()).isEqualTo(points));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cost score", "Improvement Activities score", "Promoting Interoperability score"})
    void aCategoryScoreIsAPercentageAndConfirmsNothing(String label) {
        SettingsForm form = form();
        TextField field = Fields.labelled(form, TextField.class, label);
        field.setValue("100.01");
        assertThat(form.value()).isEmpty();
        assertThat(field.getErrorMessage()).isEqualTo("A percentage lies between 0 and 100.");
        field.setValue("80 %");
        assertThat(form.value()).get().satisfies(settings -> {
            assertThat(settings.others().percents()).containsValue(Percent.of("80"));
            assertThat(settings.confirmed()).isEmpty();
        });
    }

    @Test
    void theFieldsForTheFinalScoreAreClosedUntilSomethingIsEnteredOrAskedFor() {
        assertThat(disclosure(form()).isOpen()).isFalse();
        SettingsForm form = form();
        form.openFinalScore();
        assertThat(disclosure(form).isOpen()).isTrue();
        portal.practices().saveSettings(portal.practice(), YEAR, EVERYTHING, "ada");
        assertThat(disclosure(form()).isOpen()).isTrue();
    }

    @Test
    void whoEntersAPromotingInteroperabilityScoreIsToldThatItsWeightComesBack() {
        assertThat(Fields.labelled(form(), TextField.class, "Promoting Interoperability score")
                        .getHelperText())
                .isEqualTo("Leave it empty when nothing was submitted. A score brings the category's weight back, also"
                        + " for a practice that is excused automatically, such as a small one.");
    }

    @Test
    void yearsWithoutABonusOrASurveyReductionDoNotAskForThem() {
        assertThat(Fields.labelled(form(2017), TextField.class, "Complex patient bonus")
                        .isVisible())
                .isFalse();
        assertThat(survey(form(2018)).isVisible()).isFalse();
        assertThat(survey(form(2019)).isVisible()).isTrue();
    }

    @Test
    void aSurveyWithTooFewPatientsBelongsToTheParticipation() {
        SettingsForm form = form();
        survey(form).setValue(true);
        assertThat(form.value()).get().satisfies(settings -> {
            assertThat(settings.cahpsUndersampled()).isTrue();
            assertThat(settings.confirmed()).containsExactly(Setting.PARTICIPATION);
        });
    }

    @Test
    void aYearScoredByAFacilityNeedsItsAchievementPercentAsWell() {
        SettingsForm form = form();
        Fields.labelled(form, Checkbox.class, "CMS scored that year by the results of a facility")
                .setValue(true);
        assertThat(form.value()).isEmpty();
        Fields.labelled(form, TextField.class, "Achievement percent").setValue("61");
        assertThat(form.value())
                .get()
                .satisfies(settings -> assertThat(settings.priorYear())
                        .contains(new PriorYear(Percent.of("61"), Optional.empty(), true, true)));
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
                .doesNotContain("Decile has no results for 2023");
    }

    private SettingsForm form() {
        return form(YEAR.value());
    }

    private SettingsForm form(int year) {
        TestPerson ada = TestPerson.groupAdmin(TestPortal.GROUP);
        SettingsService service = new SettingsService(ada, portal.access(ada), portal.practices(), portal.scores(ada));
        return new SettingsForm(service.page(portal.practice(), new PerformanceYear(year)));
    }

    private static Disclosure disclosure(SettingsForm form) {
        return Fields.first(form, Disclosure.class);
    }

    private static Checkbox survey(SettingsForm form) {
        return Fields.labelled(
                form, Checkbox.class, "Registered for the CAHPS for MIPS survey, but with too few patients for it");
    }
}
