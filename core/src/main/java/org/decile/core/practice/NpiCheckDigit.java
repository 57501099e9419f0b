package org.decile.core.practice;

/// The check digit of a national provider identifier, 45 CFR 162.406: the Luhn formula over `80840` and the ten digits.
public final class NpiCheckDigit {
    private static final String PREFIX = "80840";
    private static final int BASE = 10;

    private NpiCheckDigit() {}

    /// @param npi ten digits, the last being the check digit
    public static boolean isRight(String npi) {
        String digits = PREFIX + npi;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), BASE);
            sum += i % 2 == 0 ? digit : doubled(digit);
        }
        return sum % BASE == 0;
    }

    private static int doubled(int digit) {
        int twice = 2 * digit;
        return twice < BASE ? twice : twice - BASE + 1;
    }
}
