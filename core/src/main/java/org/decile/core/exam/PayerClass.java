package org.decile.core.exam;

/// Who pays for a case, as far as the rules ask.
public enum PayerClass {
    MEDICARE,
    MEDICARE_ADVANTAGE,
    OTHER
}
