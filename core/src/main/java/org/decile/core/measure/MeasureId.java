package org.decile.core.measure;

import java.util.Locale;

/// The identifier of a quality measure as CMS writes it: three digits with leading zeros (`001`), a QCDR measure's
/// name (`ACRAD15`), or one of the CAHPS summary measures (`CAHPS_1`).
///
/// @param value the canonical form
public record MeasureId(String value) implements Comparable<MeasureId> {
    private static final int DIGITS = 3;
    private static final int LONGEST = 20;

    /// @throws IllegalArgumentException when `value` is not in canonical form
    public MeasureId {
        boolean lengthFits = !value.isEmpty() && value.length() <= LONGEST;
        if (!lengthFits || !holdsOnly(value, true) || isShortNumber(value)) {
            throw new IllegalArgumentException(
                    "a measure id is three digits or a name of letters and digits, but is \"" + value + "\"");
        }
    }

    /// Reads the forms people write: `1`, `001`, `0001`, `cdr 6`.
    ///
    /// @throws IllegalArgumentException when nothing like a measure id is left
    public static MeasureId of(String text) {
        String id = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (id.length() > DIGITS && id.length() <= LONGEST && id.charAt(0) == '0' && holdsOnly(id, false)) {
            id = id.replaceFirst("^0+(?=.{3})", "");
        }
        return new MeasureId(isShortNumber(id) ? "0".repeat(DIGITS - id.length()) + id : id);
    }

    private static boolean isShortNumber(String text) {
        return !text.isEmpty() && text.length() < DIGITS && holdsOnly(text, false);
    }

    /// Whether there are only digits, or also capital letters and underscores.
    private static boolean holdsOnly(String text, boolean letters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = '0' <= c && c <= '9';
            boolean letter = ('A' <= c && c <= 'Z') || c == '_';
            if (!digit && !(letters && letter)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
