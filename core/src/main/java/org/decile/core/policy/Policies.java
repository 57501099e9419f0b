package org.decile.core.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.decile.core.mips.PerformanceYear;

/// The rules of all known years. There is no default year and no "latest": who asks names the year.
public final class Policies {
    private static final String FOLDER = "/org/decile/core/policy/";
    private static final String INDEX = "policies.txt";

    private final NavigableMap<PerformanceYear, NavigableMap<RuleSetId, QualityPolicy>> policies = new TreeMap<>();

    private Policies(List<QualityPolicy> all) {
        for (QualityPolicy policy : all) {
            policies.computeIfAbsent(policy.year(), year -> new TreeMap<>()).put(policy.rules(), policy);
        }
    }

    /// Reads the policy files that come with Decile; `policies.txt` lists them.
    ///
    /// @throws PolicyFileException when a file is out of form
    public static Policies builtIn() {
        List<String> files =
                new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList();
        return new Policies(files.stream()
                .map(file -> PolicyFile.read(file, resource(file)))
                .toList());
    }

    /// The years there are rules for.
    public NavigableSet<PerformanceYear> years() {
        return new TreeSet<>(policies.keySet());
    }

    /// The rule sets of a year, the regulation first.
    ///
    /// @throws NoPolicyException when there are no rules for the year
    public List<RuleSetId> ruleSets(PerformanceYear year) {
        Map<RuleSetId, QualityPolicy> ofYear = policies.get(year);
        if (ofYear == null) {
            throw new NoPolicyException(year, RuleSetId.CMS, years());
        }
        return ofYear.keySet().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(RuleSetId.CMS), a.equals(RuleSetId.CMS)))
                .toList();
    }

    public Optional<QualityPolicy> lookUp(PerformanceYear year, RuleSetId rules) {
        return Optional.ofNullable(policies.get(year)).map(ofYear -> ofYear.get(rules));
    }

    /// The rules of a year in one reading.
    ///
    /// @throws NoPolicyException when there are none
    public QualityPolicy find(PerformanceYear year, RuleSetId rules) {
        return lookUp(year, rules).orElseThrow(() -> new NoPolicyException(year, rules, years()));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Policies.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
