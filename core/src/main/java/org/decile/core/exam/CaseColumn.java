package org.decile.core.exam;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can stand in a row of a case, and what the column is called in each kind of file.
enum CaseColumn {
    YEAR(null, "performanceYear", true),
    DATE("Exam_Date_Time", "date", true),
    TIN("Physician_Group_TIN", "taxpayerIdentificationNumber", true),
    NPI("Physician_NPI", "nationalProviderIdentifier", false),
    PATIENT("Patient_ID", "patientId", true),
    AGE("Patient_Age", null, false),
    GENDER("Patient_Gender", null, false),
    BENEFICIARY("Patient_Medicare_Beneficiary", null, false),
    ADVANTAGE("Patient_Medicare_Advantage", null, false),
    PAYER(null, "payer", true),
    MEASURE("Measure_Number", "measureId", true),
    PROCEDURE("CPT_Code", null, true),
    DIAGNOSIS("Denominator_Diagnosis_Code", null, false),
    NUMERATOR("Numerator_Response_value", null, true),
    OUTCOME(null, "outcome", true),
    EXTENSION("Measure_Extension_Num", null, false),
    EXTENSION_VALUE("Extension_Response_Value", null, false),
    EXAM("Exam_Unique_ID", null, true),
    STRATUM("Stratum", "stratum", false),
    COLLECTION_TYPE("Collection_Type", "collectionType", false);

    private final @Nullable String exams;
    private final @Nullable String patients;
    private final boolean required;

    /// @param exams the title in a registry's file; null when it has no such column
    /// @param patients the same in a patient-level file
    /// @param required a file without it cannot be read, if it can have it at all
    CaseColumn(@Nullable String exams, @Nullable String patients, boolean required) {
        this.exams = exams;
        this.patients = patients;
        this.required = required;
    }

    Optional<String> title(CaseLayout layout) {
        return Optional.ofNullable(layout == CaseLayout.EXAMS ? exams : patients);
    }

    boolean isRequired(CaseLayout layout) {
        return required && title(layout).isPresent();
    }

    /// Tells who is meant, and is therefore never quoted.
    boolean isIdentifier() {
        return this == TIN || this == PATIENT || this == EXAM;
    }
}
