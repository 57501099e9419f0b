package org.decile.core.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Kinds of files that are known by their first bytes and not taken, with the way out of each.
enum Signature {
    OLD_OFFICE(
            "D0CF11E0A1B11AE1",
            "The file is an old Excel workbook (.xls), or a workbook with a password.",
            "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) without a password, or as CSV"
                    + " UTF-8."),
    PDF("25504446", "The file is a PDF, from which no figures can be read.", "Send the table that it was made from."),
    GZIP("1F8B", "The file is compressed with gzip.", "Unpack it, or pack it as ZIP."),
    SEVEN_ZIP("377ABCAF271C", "The file is a 7-Zip archive.", "Unpack it, or pack it as ZIP."),
    RAR("526172211A07", "The file is a RAR archive.", "Unpack it, or pack it as ZIP."),
    XZ("FD377A585A00", "The file is compressed with xz.", "Unpack it, or pack it as ZIP.");

    private static final int LONGEST = 8;

    private final String start;
    private final String problem;
    private final String remedy;

    Signature(String hexadecimal, String problem, String remedy) {
        this.start = hexadecimal;
        this.problem = problem;
        this.remedy = remedy;
    }

    /// Why a file that begins so is not taken.
    static Optional<Content> refusal(byte[] head) {
        String hexadecimal = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(LONGEST, head.length));
        return Arrays.stream(values())
                .filter(some -> hexadecimal.startsWith(some.start))
                .findFirst()
                .map(some -> Content.refused(some.problem, some.remedy));
    }
}
