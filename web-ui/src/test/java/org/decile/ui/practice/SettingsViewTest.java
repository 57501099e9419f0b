package org.decile.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.Fields;
import org.decile.ui.component.OpenPage;
import org.decile.ui.score.TestPerson;
import org.decile.ui.score.TestPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the settings page says when it is saved, and when somebody else was faster.
@ExtendWith(OpenPage.class)
class SettingsViewTest {

    private static final PerformanceYear YEAR = new PerformanceYear(2024);
    private static final String CLINICIANS = "Eligible clinicians under the practice's TIN";

    private final TestPortal portal = new TestPortal();
    private final CurrentUser ada = TestPerson.groupAdmin(TestPortal.GROUP);

    @Test
    void savingConfirmsWhatWasEntered() {
        SettingsView page = page(ada);
        Fields.labelled(page, IntegerField.class, CLINICIANS).setValue(9);
        Fields.click(page, "Save");
        assertThat(page.getElement().getOuterHTML()).contains("Saved, and the score of 2024 is worked out anew.");
        assertThat(saved().clinicians()).contains(9);
        assertThat(saved().confirmed()).containsExactly(Setting.CLINICIANS);
    }

    @Test
    void savingAndConfirmingAllLeavesNothingOpen() {
        SettingsView page = page(ada);
        Fields.click(page, "Save and confirm all");
        assertThat(saved().unconfirmed()).isEmpty();
    }

    @Test
    void whoWasSlowerSeesBothVersionsAndMayKeepTheirs() {
        SettingsView page = conflict();
        assertThat(page.getElement().getOuterHTML())
                .contains("Somebody else saved these settings after you opened this page.", ">20<", ">9<");
        assertThat(saved()).isEqualTo(theirs());
        Fields.click(page, "Save what I entered");
        assertThat(saved().clinicians()).contains(9);
    }

    @Test
    void whoWasSlowerMayTakeTheOtherVersion() {
        SettingsView page = conflict();
        Fields.click(page, "Take theirs, drop mine");
        assertThat(saved()).isEqualTo(theirs());
        assertThat(Fields.labelled(page, IntegerField.class, CLINICIANS).getValue())
                .isEqualTo(20);
    }

    @Test
    void aViewerReadsWithoutButtons() {
        assertThat(page(TestPerson.viewer(TestPortal.GROUP)).getElement().getOuterHTML())
                .contains("A group administrator of the practice can change and confirm these.")
                .doesNotContain("Save and confirm all");
    }

    @Test
    void whoWasSlowerSeesTheOtherCategoriesScoresToo() {
        SettingsView page = page(ada);
        portal.practices().saveSettings(portal.practice(), YEAR, theirs(), "bea");
        Fields.labelled(page, TextField.class, "Cost score").setValue("71.5");
        Fields.click(page, "Save");
        assertThat(page.getElement().getOuterHTML()).contains(">For the final score<", ">Cost 71.50%<", ">none<");
    }

    private SettingsView conflict() {
        SettingsView page = page(ada);
        portal.practices().saveSettings(portal.practice(), YEAR, theirs(), "bea");
        Fields.labelled(page, IntegerField.class, CLINICIANS).setValue(9);
        Fields.click(page, "Save");
        return page;
    }

    private static YearSettings theirs() {
        return new YearSettings(
                Optional.of(20),
                Set.of(),
                Participation.GROUP,
                Optional.empty(),
                Set.of(),
                false,
                OtherCategories.NONE,
                Optional.empty(),
                EnumSet.of(Setting.CLINICIANS));
    }

    private YearSettings saved() {
        return portal.practices().settings(portal.practice(), YEAR);
    }

    private SettingsView page(CurrentUser person) {
        SettingsService service =
                new SettingsService(person, portal.access(person), portal.practices(), portal.scores(person));
        SettingsView view = new SettingsView(service);
        view.show(service.page(portal.practice(), YEAR));
        return view;
    }
}
