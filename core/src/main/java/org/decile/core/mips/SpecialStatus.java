package org.decile.core.mips;

import java.util.Optional;
import org.decile.core.file.Coded;

/// A special status that CMS determines for a practice and year, 42 CFR 414.1305.
public enum SpecialStatus implements Coded {
    SMALL_PRACTICE("smallPractice", "Small practice", "15 or fewer eligible clinicians"),
    NON_PATIENT_FACING("nonPatientFacing", "Non-patient facing", "few patient-facing encounters"),
    HOSPITAL_BASED("hospitalBased", "Hospital-based", "most services in a hospital"),
    AMBULATORY_SURGICAL_CENTER("ascBased", "Ambulatory surgical center-based", "most services in a surgical center"),
    FACILITY_BASED("facilityBased", "Facility-based", "can be scored by a hospital's results"),
    RURAL("rural", "Rural", "most clinicians in a rural area"),
    SHORTAGE_AREA("hpsa", "Health professional shortage area", "most clinicians in a shortage area");

    private final String code;
    private final String label;
    private final String description;

    SpecialStatus(String code, String label, String description) {
        this.code = code;
        this.label = label;
        this.description = description;
    }

    /// The word in files and options.
    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    public static Optional<SpecialStatus> find(String code) {
        return Coded.find(values(), code);
    }
}
