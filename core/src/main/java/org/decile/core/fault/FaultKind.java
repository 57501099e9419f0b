package org.decile.core.fault;

/// What a fault of a file of results is about; the order is that in which to mend them.
public enum FaultKind {
    FILE("The file as a whole"),
    COLUMNS("Column names"),
    CELLS("Rows that do not fit the columns"),
    FIELD("Fields of a submission"),
    YEAR("Rows of another year"),
    PRACTICE("Rows of another practice"),
    CLINICIAN("Clinicians' NPIs"),
    PROGRAM("Programs and ways of taking part"),
    MEASURE("Measures"),
    COLLECTION_TYPE("Collection types"),
    STRATUM("Strata"),
    DATE("Dates"),
    PATIENT("Patients: identifier, age and payer"),
    EXAM("Identifiers of exams"),
    PROCEDURE("Codes of procedures and diagnoses"),
    NUMERATOR("Numerator codes and outcomes"),
    CODE("Entries of a code map"),
    IDENTIFIER("Identifiers of guides, measures and populations"),
    COUNT("Counts of cases"),
    RATE("Performance rates"),
    END_TO_END("End-to-end reporting"),
    DUPLICATE("Rows that occur twice");

    private final String label;

    FaultKind(String label) {
        this.label = label;
    }

    /// A heading above faults of this kind.
    public String label() {
        return label;
    }
}
