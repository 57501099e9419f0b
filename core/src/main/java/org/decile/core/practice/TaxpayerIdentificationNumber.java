package org.decile.core.practice;

import java.util.regex.Pattern;

/// The nine digits under which a practice bills (TIN). They can be a person's social security number, so
/// [#toString()] masks them; only [#digits()] gives them away.
///
/// @param digits nine digits
public record TaxpayerIdentificationNumber(String digits) {
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final int SHOWN = 4;

    /// @throws IllegalArgumentException when there are not nine digits; the message does not repeat them
    public TaxpayerIdentificationNumber {
        if (!NINE_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a taxpayer identification number has nine digits");
        }
    }

    /// Reads the forms people write: `12-3456789`, `123-45-6789`, `123456789`.
    ///
    /// @throws IllegalArgumentException when nine digits are not left; the message does not repeat them
    public static TaxpayerIdentificationNumber of(String text) {
        return new TaxpayerIdentificationNumber(text.replace("-", "").replace(" ", ""));
    }

    /// `•••••6789`, for screens and reports.
    public String masked() {
        return "•".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
