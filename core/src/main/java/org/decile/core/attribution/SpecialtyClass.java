package org.decile.core.attribution;

import java.util.Optional;
import org.decile.core.file.Coded;

/// What kind of clinician gave a service, as far as attribution asks.
public enum SpecialtyClass implements Coded {
    PRIMARY_CARE_PHYSICIAN("primaryCarePhysician", Optional.of(AttributionStep.PRIMARY_CARE)),
    NURSE_PRACTITIONER("nursePractitioner", Optional.of(AttributionStep.PRIMARY_CARE)),
    PHYSICIAN_ASSISTANT("physicianAssistant", Optional.of(AttributionStep.PRIMARY_CARE)),
    CLINICAL_NURSE_SPECIALIST("clinicalNurseSpecialist", Optional.of(AttributionStep.PRIMARY_CARE)),
    SPECIALIST_PHYSICIAN("specialistPhysician", Optional.of(AttributionStep.SPECIALIST)),
    /// Anybody else, such as a therapist; their services count in neither step.
    OTHER("other", Optional.empty());

    private final String code;
    private final Optional<AttributionStep> step;

    SpecialtyClass(String code, Optional<AttributionStep> step) {
        this.code = code;
        this.step = step;
    }

    /// The word in a file.
    @Override
    public String code() {
        return code;
    }

    /// The step in which these clinicians' services count, if any.
    public Optional<AttributionStep> step() {
        return step;
    }

    public static Optional<SpecialtyClass> find(String code) {
        return Coded.find(values(), code);
    }

    /// All words, for messages.
    public static String codes() {
        return Coded.codes(values());
    }
}
