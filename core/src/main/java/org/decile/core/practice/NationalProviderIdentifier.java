package org.decile.core.practice;

import java.util.regex.Pattern;

/// The ten digits of a clinician (NPI), a public identifier.
///
/// @param digits ten digits
public record NationalProviderIdentifier(String digits) implements Comparable<NationalProviderIdentifier> {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /// @throws IllegalArgumentException when there are not ten digits
    public NationalProviderIdentifier {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a national provider identifier has ten digits");
        }
    }

    @Override
    public int compareTo(NationalProviderIdentifier other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
