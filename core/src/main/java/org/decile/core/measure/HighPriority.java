package org.decile.core.measure;

import java.util.Optional;
import org.decile.core.file.Coded;

/// Why a measure is of high priority. CMS marks the measure but does not say why: the kind is derived.
///
/// @param basis what the kind was derived from; shown beside it
public record HighPriority(Kind kind, Basis basis) {

    public enum Kind implements Coded {
        OUTCOME("outcome", "Outcome"),
        INTERMEDIATE_OUTCOME("intermediateOutcome", "Intermediate outcome"),
        PATIENT_REPORTED_OUTCOME("patientReportedOutcome", "Patient-reported outcome"),
        PATIENT_EXPERIENCE("patientExperience", "Patient experience"),
        PATIENT_EXPERIENCE_DOMAIN("patientExperienceDomain", "Patient experience"),
        EFFICIENCY("efficiency", "Efficiency"),
        APPROPRIATE_USE_OR_EFFICIENCY("appropriateUseOrEfficiency", "Appropriate use or efficiency"),
        PATIENT_SAFETY("patientSafety", "Patient safety"),
        CARE_COORDINATION("careCoordination", "Care coordination"),
        UNSPECIFIED("unspecified", "High priority, kind not stated");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /// The code in our table of measures.
        @Override
        public String code() {
            return code;
        }

        /// The name to read.
        public String label() {
            return label;
        }

        public static Optional<Kind> find(String code) {
            return Coded.find(values(), code);
        }
    }

    public enum Basis implements Coded {
        MEASURE_TYPE("measureType", "from the type of the measure"),
        DOMAIN("domain", "from the quality strategy domain that CMS listed for the year"),
        EARLIER_DOMAIN("earlierDomain", "from the quality strategy domain that CMS last listed, in an earlier year"),
        NONE("none", "CMS states no reason");

        private final String code;
        private final String label;

        Basis(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /// The code in our table of measures.
        @Override
        public String code() {
            return code;
        }

        /// What to say beside the kind.
        public String label() {
            return label;
        }

        public static Optional<Basis> find(String code) {
            return Coded.find(values(), code);
        }
    }
}
