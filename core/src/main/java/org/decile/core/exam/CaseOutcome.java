package org.decile.core.exam;

/// What came of one case.
public enum CaseOutcome {
    MET,
    NOT_MET,
    EXCLUSION,
    EXCEPTION,
    /// In the eligible population, but nothing usable was reported; it lowers data completeness.
    NOT_REPORTED
}
