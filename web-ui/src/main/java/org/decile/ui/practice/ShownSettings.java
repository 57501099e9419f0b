package org.decile.ui.practice;

import java.util.Optional;
import org.decile.core.practice.YearSettings;

/// The settings page as it was read, with its form.
///
/// @param before what the form held when it was shown
record ShownSettings(SettingsPage page, SettingsForm form, Optional<YearSettings> before) {

    static ShownSettings of(SettingsPage page) {
        SettingsForm form = new SettingsForm(page);
        return new ShownSettings(page, form, form.value());
    }

    /// Whether the person entered something that is not saved.
    boolean isChanged() {
        return page.mayManage() && !form.value().equals(before);
    }
}
