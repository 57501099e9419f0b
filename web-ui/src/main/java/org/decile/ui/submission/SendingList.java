package org.decile.ui.submission;

import java.util.List;

/// The files that a page has chosen to send, as the browser counts them.
///
/// @param all on the list
/// @param open not here yet, and not failed
/// @param missing names of those that are not here, and of those that are left out
/// @param leftOut how many did not arrive, or were not taken
record SendingList(int all, int open, List<String> missing, int leftOut) {

    SendingList {
        missing = List.copyOf(missing);
    }

    /// Whether all that were chosen are here, and there is any.
    boolean isHere() {
        return all > 0 && open == 0 && leftOut == 0;
    }

    /// Whether nothing goes on any more because of files that are left out.
    boolean isStuck() {
        return open == 0 && leftOut > 0;
    }
}
