package org.decile.ui.submission;

import org.decile.ui.component.Numbers;

/// What becomes of the cases of a practice and year.
///
/// @param replaced cases in force that the files hold anew
/// @param added cases that are not in force yet
/// @param left cases in force that stay as they are
record CaseChange(long replaced, long added, long left) {

    /// `Replaces 120 cases, adds 300, leaves 4,000 as they are.`; where none are in force yet, `Adds 300 cases.`
    String text() {
        return replaced + left == 0
                ? "Adds %s.".formatted(cases(added))
                : "Replaces %s, adds %s, leaves %s as they are."
                        .formatted(cases(replaced), Numbers.count(added), Numbers.count(left));
    }

    private static String cases(long count) {
        return count == 1 ? "one case" : Numbers.count(count) + " cases";
    }
}
