package org.decile.core.mips;

import java.util.Optional;
import org.decile.core.file.Coded;

/// As what a practice takes part in MIPS, 42 CFR 414.1305.
public enum Participation implements Coded {
    INDIVIDUAL("individual", "Individual", "one clinician, one NPI tied to one TIN"),
    GROUP("group", "Group", "all clinicians of one TIN, evaluated together"),
    VIRTUAL_GROUP("virtualGroup", "Virtual group", "solo practitioners and groups of 10 or fewer that joined up"),
    APM_ENTITY("apmEntity", "APM Entity", "the participants of an alternative payment model");

    private final String code;
    private final String label;
    private final String description;

    Participation(String code, String label, String description) {
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

    public static Optional<Participation> find(String code) {
        return Coded.find(values(), code);
    }
}
