package org.decile.core.measure;

import java.util.Optional;
import org.decile.core.file.Coded;

/// What a measure measures.
public enum MeasureType implements Coded {
    PROCESS("process", "Process"),
    OUTCOME("outcome", "Outcome"),
    INTERMEDIATE_OUTCOME("intermediateOutcome", "Intermediate outcome"),
    INTERMEDIATE_OUTCOME_AND_PROCESS("intermediateOutcomeAndProcess", "Intermediate outcome and process"),
    PATIENT_REPORTED_OUTCOME("patientReportedOutcome", "Patient-reported outcome"),
    PATIENT_EXPERIENCE("patientEngagementExperience", "Patient engagement and experience"),
    EFFICIENCY("efficiency", "Efficiency"),
    STRUCTURE("structure", "Structure");

    private final String code;
    private final String label;

    MeasureType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The code in CMS's data.
    @Override
    public String code() {
        return code;
    }

    /// The name to read.
    public String label() {
        return label;
    }

    /// Whether it can fill the place of the required outcome measure.
    public boolean isOutcome() {
        return switch (this) {
            case OUTCOME, INTERMEDIATE_OUTCOME, INTERMEDIATE_OUTCOME_AND_PROCESS, PATIENT_REPORTED_OUTCOME -> true;
            case PROCESS, PATIENT_EXPERIENCE, EFFICIENCY, STRUCTURE -> false;
        };
    }

    public static Optional<MeasureType> find(String code) {
        return Coded.find(values(), code);
    }
}
