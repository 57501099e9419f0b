package org.decile.core.file;

/// A file's name as a person's computer gave it, fit to be kept and shown: on one line, not too long, and without
/// taxpayer identification numbers.
public final class GivenName {
    private static final int LONGEST = 200;

    private GivenName() {}

    /// The name with numbers masked and control characters as blanks, cut after 200 characters.
    public static String of(String fileName) {
        String name = MaskedTins.in(fileName.replaceAll("\\p{Cntrl}", " ")).strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
