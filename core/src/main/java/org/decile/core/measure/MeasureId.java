package org.decile.core.measure;

import java.util.Locale;
import java.util.regex.Pattern;

/// The identifier of a quality measure as CMS writes it: three digits with leading zeros (`001`), a QCDR measure's
/// name (`ACRAD15`), or one of the CAHPS summary measures (`CAHPS_1`).
///
/// @param value the canonical form
public record MeasureId(String value) implements Comparable<MeasureId> {
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern ALLOWED = Pattern.compile("[0-9A-Z_]{1,20}");

    /// @throws IllegalArgumentException when `value` is not in canonical form
    public MeasureId {
        if (!ALLOWED.matcher(value).matches() || SHORT_NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a measure id is three digits or a name of letters and digits, but is \"" + value + "\"");
        }
    }

    /// Reads the forms people write: `1`, `001`, `cdr 6`.
    ///
    /// @throws IllegalArgumentException when nothing like a measure id is left
    public static MeasureId of(String text) {
        String id = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return new MeasureId(SHORT_NUMBER.matcher(id).matches() ? "0".repeat(3 - id.length()) + id : id);
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
