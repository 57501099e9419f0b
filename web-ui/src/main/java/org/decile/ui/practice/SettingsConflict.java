package org.decile.ui.practice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    private static DataTable<Difference> differences(YearSettings theirs, YearSettings mine, List<SpecialtySet> sets) {
        Stream<Difference> settings = Arrays.stream(Setting.values())
                .map(setting -> new Difference(
                        SettingText.title(setting), text(setting, theirs, sets), text(setting, mine, sets)));
        Difference others = new Difference(
                "For the final score",
                SettingText.otherCategories(theirs.others()),
                SettingText.otherCategories(mine.others()));
        return new DataTable<Difference>("What differs")
                .text("Setting", Difference::name)
                .text("Theirs", Difference::theirs)
                .text("Yours", Difference::yours)
                .rows(Stream.concat(settings, Stream.of(others))
                        .filter(difference -> !difference.theirs().equals(difference.yours()))
                        .toList());
    }

    private static String text(Setting setting, YearSettings settings, List<SpecialtySet> sets) {
        String confirmed = settings.confirmed().contains(setting) ? "" : " (not confirmed)";
        return SettingText.value(setting, settings, sets) + confirmed;
    }

    private record Difference(String name, String theirs, String yours) {}
}
