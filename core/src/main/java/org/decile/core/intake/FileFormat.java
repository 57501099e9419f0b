package org.decile.core.intake;

/// The kinds of files that are understood.
public enum FileFormat {
    MEASURE_RESULTS("Measure results"),
    REGISTRY_EXAMS("Registry exam-level file"),
    PATIENTS("Patient-level file"),
    QPP_JSON("QPP submission (JSON)"),
    QRDA_III("QRDA Category III"),
    UNKNOWN("Not recognised");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    /// Is a table.
    public boolean hasRows() {
        return this == MEASURE_RESULTS || hasCases();
    }

    /// Has a row for each case.
    public boolean hasCases() {
        return this == REGISTRY_EXAMS || this == PATIENTS;
    }

    /// As people call it.
    public String label() {
        return label;
    }
}
