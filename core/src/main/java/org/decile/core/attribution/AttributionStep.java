package org.decile.core.attribution;

/// The step of attribution in which a service counts.
public enum AttributionStep {
    /// Services of primary care physicians, nurse practitioners, physician assistants and clinical nurse specialists.
    PRIMARY_CARE(1),
    /// Services of specialist physicians; only for beneficiaries without any service of the first step.
    SPECIALIST(2);

    private final int number;

    AttributionStep(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
