package org.decile.ui.submission;

/// The files that a page has chosen to send, as the browser counts them.
///
/// @param all on the list
/// @param open not here yet, and not failed
/// @param failed did not arrive; they can be sent again from the list
record SendingList(int all, int open, int failed) {

    /// Whether all on the list are here, and there is any.
    boolean isHere() {
        return all > 0 && open == 0 && failed == 0;
    }

    /// Whether nothing goes on any more because of files that did not arrive.
    boolean isStuck() {
        return open == 0 && failed > 0;
    }
}
