package org.decile.core.score;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Percent;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.PracticeId;

/// A score as it stood at a moment, kept for good: why it changed, what it rested on, and its whole explanation.
///
/// @param npi the clinician scored, or empty for the practice as a whole
/// @param causedBy the username of the person whose action changed the score
/// @param policyChecksum SHA-256 of the year's policy file
/// @param benchmarkSource the benchmark table it rested on, with version
/// @param explanation the explained score as plain text
public record ScoreRecord(
        UUID id,
        PracticeId practice,
        PerformanceYear year,
        RuleSetId rules,
        Optional<NationalProviderIdentifier> npi,
        Instant at,
        Cause cause,
        String causedBy,
        Percent qualityPercent,
        Percent contribution,
        String policyChecksum,
        String benchmarkSource,
        String benchmarkChecksum,
        String explanation) {

    /// What changed the score.
    public enum Cause {
        UPLOAD("results uploaded"),
        TAKE_BACK("upload taken back"),
        SETTINGS("settings changed"),
        BENCHMARKS("benchmarks put into force"),
        DEMO_DATA("demo data loaded");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
