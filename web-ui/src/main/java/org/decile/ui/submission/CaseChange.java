package org.decile.ui.submission;

import org.decile.ui.component.Numbers;

/// What becomes of the cases of a practice and year.
///
/// @param replaced cases in force that the files hold anew
/// @param added cases that are not in force yet
/// @param left cases in force that stay as they are
record CaseChange(long replaced, long added, long left) {

    /// `Replaces 120 cases, adds 300, leaves 4,000 as they are.`
    String text() {
        return "Replaces %s, adds %s, leaves %s as they are."
                .formatted(
                        replaced == 1 ? "one case" : Numbers.count(replaced) + " cases",
                        Numbers.count(added),
                        Numbers.count(left));
    }
}
