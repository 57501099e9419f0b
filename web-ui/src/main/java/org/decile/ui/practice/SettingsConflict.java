package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import org.decile.core.measure.SpecialtySet;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Tone;

/// Somebody else saved in the meantime: shows both versions and lets the person choose; the form keeps what they
/// entered.
final class SettingsConflict {

    private SettingsConflict() {}

    static Notice of(YearSettings theirs, YearSettings mine, List<SpecialtySet> sets, Runnable keep, Runnable take) {
        Button save = new Button("Save what I entered", click -> keep.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div choices = new Div(save, new Button("Take theirs, drop mine", click -> take.run()));
        choices.addClassName("row");
        return Notice.of(
                        Tone.ERROR,
                        "Not saved yet.",
                        "Somebody else saved these settings after you opened this page. What you entered is still here;"
                                + " choose which to keep.")
                .more(differences(theirs, mine, sets), choices)
                .announced();
    }

    private static DataTable<Setting> differences(YearSettings theirs, YearSettings mine, List<SpecialtySet> sets) {
        return new DataTable<Setting>("What differs")
                .text("Setting", SettingText::title)
                .text("Theirs", setting -> text(setting, theirs, sets))
                .text("Yours", setting -> text(setting, mine, sets))
                .rows(Arrays.stream(Setting.values())
                        .filter(setting -> !text(setting, theirs, sets).equals(text(setting, mine, sets)))
                        .toList());
    }

    private static String text(Setting setting, YearSettings settings, List<SpecialtySet> sets) {
        String confirmed = settings.confirmed().contains(setting) ? "" : " (not confirmed)";
        return SettingText.value(setting, settings, sets) + confirmed;
    }
}
