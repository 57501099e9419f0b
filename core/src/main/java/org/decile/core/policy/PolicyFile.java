package org.decile.core.policy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.decile.core.file.Checksum;
import org.decile.core.mips.PerformanceYear;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the file of one year and rule set.
final class PolicyFile {

    private PolicyFile() {}

    /// Reads a policy.
    ///
    /// @param name the file's name, for messages
    /// @throws PolicyFileException when anything is missing, unknown or out of form
    static QualityPolicy read(String name, byte[] content) {
        PolicySection root = PolicySection.root(name, yaml(name, content));
        QualityPolicy policy = new QualityPolicy(
                PerformanceYear.of(root.word("performance-year")),
                new RuleSetId(root.word("rules")),
                root.word("name"),
                root.word("state").equals("provisional"),
                Checksum.sha256(content),
                ReportingPolicy.of(root.section("reporting")),
                WebInterfacePolicy.of(root.section("web-interface")),
                VirtualGroupPolicy.of(root.section("virtual-group")),
                MeasurePolicy.of(root.section("measure-points")),
                ToppedOutPolicy.of(root.section("topped-out")),
                ClaimsMeasuresPolicy.of(root.section("administrative-claims-measures")),
                BonusPolicy.of(root.section("bonus")),
                ImprovementPolicy.of(root.section("improvement")),
                WeightPolicy.of(root.section("weights")),
                FinalScorePolicy.of(root.section("final-score")),
                DerivationPolicy.of(root.section("derivation")),
                CitationPolicy.of(root.section("citations")),
                otherReadings(root.section("other-readings")),
                root.parameters());
        root.finish();
        return policy;
    }

    private static Map<String, Parameter<String>> otherReadings(PolicySection section) {
        Map<String, Parameter<String>> readings = new LinkedHashMap<>();
        section.keys().forEach(key -> readings.put(key, section.text(key)));
        return Collections.unmodifiableMap(readings);
    }

    private static Object yaml(String name, byte[] content) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setLabel(name)
                    .build();
            return new Load(settings).loadFromString(new String(content, StandardCharsets.UTF_8));
        } catch (YamlEngineException e) {
            throw new PolicyFileException(name, e);
        }
    }
}
