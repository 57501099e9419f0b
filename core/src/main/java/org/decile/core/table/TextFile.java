package org.decile.core.table;

import org.decile.core.fault.Fault;

/// What can be wrong with the text of a table.
final class TextFile {
    static final Fault NOT_UTF_8 = Fault.ofFile(
            "The file is not in UTF-8, the usual form of text.",
            "In your spreadsheet program choose \"Save as\" and \"CSV UTF-8 (comma delimited)\", and send that file.");

    private TextFile() {}
}
