package org.decile.core.practice;

/// Something a practice confirms about itself for a year because the score depends on it.
public enum Setting {
    CLINICIANS("number of eligible clinicians"),
    SPECIAL_STATUSES("special statuses"),
    PARTICIPATION("participation"),
    SPECIALTY_SET("specialty set"),
    REWEIGHTED_CATEGORIES("reweighted categories"),
    PRIOR_YEAR("the year before");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    /// In the middle of a sentence: `number of eligible clinicians`.
    public String label() {
        return label;
    }
}
