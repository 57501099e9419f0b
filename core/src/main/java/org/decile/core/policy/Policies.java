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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.decile.core.mips.PerformanceYear;

/// The rules of all known years. There is no default year and no "latest": who asks names the year.
public final class Policies {
    private static final String FOLDER = "/org/decile/core/policy/";
    private static final String INDEX = "policies.txt";

    private static final Pattern NAME = Pattern.compile("quality-([0-9]{4})(?:-([a-z0-9-]+))?\\.yaml");

    private final NavigableMap<PerformanceYear, NavigableMap<RuleSetId, String>> files = new TreeMap<>();
    private final Map<String, QualityPolicy> read = new ConcurrentHashMap<>();

    private Policies(List<String> names) {
        names.forEach(this::add);
    }

    /// The policy files that come with Decile; `policies.txt` lists them. Each is read when first asked for.
    ///
    /// @throws PolicyFileException when a file is not named by its year and rule set
    public static Policies builtIn() {
        return new Policies(
                new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList());
    }

    private void add(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new PolicyFileException(
                    file,
                    "the file's name",
                    "must be quality-YEAR.yaml, or quality-YEAR-RULES.yaml beside the regulation");
        }
        RuleSetId rules = name.group(2) == null ? RuleSetId.CMS : new RuleSetId(name.group(2));
        files.computeIfAbsent(PerformanceYear.of(name.group(1)), year -> new TreeMap<>())
                .put(rules, file);
    }

    /// The years there are rules for.
    public NavigableSet<PerformanceYear> years() {
        return new TreeSet<>(files.keySet());
    }

    /// The rule sets of a year, the regulation first.
    ///
    /// @throws NoPolicyException when there are no rules for the year
    public List<RuleSetId> ruleSets(PerformanceYear year) {
        Map<RuleSetId, String> ofYear = files.get(year);
        if (ofYear == null) {
            throw new NoPolicyException(year, RuleSetId.CMS, years());
        }
        return ofYear.keySet().stream()
                .sorted((a, b) -> Boolean.compare(b.equals(RuleSetId.CMS), a.equals(RuleSetId.CMS)))
                .toList();
    }

    /// The rules of a year in one reading, where there are such rules.
    ///
    /// @throws PolicyFileException when the file is out of form
    public Optional<QualityPolicy> lookUp(PerformanceYear year, RuleSetId rules) {
        return Optional.ofNullable(files.get(year))
                .map(ofYear -> ofYear.get(rules))
                .map(file -> read.computeIfAbsent(file, some -> read(some, year, rules)));
    }

    /// The rules of a year in one reading.
    ///
    /// @throws NoPolicyException when there are none
    public QualityPolicy find(PerformanceYear year, RuleSetId rules) {
        return lookUp(year, rules).orElseThrow(() -> new NoPolicyException(year, rules, years()));
    }

    private static QualityPolicy read(String file, PerformanceYear year, RuleSetId rules) {
        QualityPolicy policy = PolicyFile.read(file, resource(file));
        if (!policy.year().equals(year) || !policy.rules().equals(rules)) {
            throw new PolicyFileException(
                    file,
                    "performance-year and rules",
                    "are %s and %s, the file's name says otherwise".formatted(policy.year(), policy.rules()));
        }
        return policy;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Policies.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
