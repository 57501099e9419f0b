package org.decile.core.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.benchmark.Benchmark;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.benchmark.BenchmarkTable;
import org.decile.core.benchmark.Benchmarks;
import org.decile.core.benchmark.DecileLadder;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.measure.MeasureId;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.mips.SpecialStatus;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.number.Rate;
import org.decile.core.policy.Policies;
import org.decile.core.policy.RuleSetId;
import org.decile.core.practice.OtherCategories;
import org.decile.core.practice.PriorYear;
import org.decile.core.practice.Setting;
import org.decile.core.practice.YearSettings;
import org.decile.core.submission.Counts;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.StratumResult;
import org.decile.core.submission.Submission;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One worked example from a table in `examples/`: a submission, the settings, and the score it must have.
///
/// @param source file and place, for the failure message
record Example(String source, Map<String, Object> entry, Policies policies) {
    private static final Map<String, List<?>> FILES = new ConcurrentHashMap<>();

    /// The examples of a file, in its order: an entry, or one for each of its `cases` and `years`. The policies
    /// they are scored by are read afresh.
    static Stream<Example> in(String file) {
        Policies policies = Policies.builtIn();
        List<?> entries = FILES.computeIfAbsent(file, Example::entries);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String source = "%s #%d".formatted(file, i + 1);
            ExampleTable.rows(Yaml.map(entries.get(i)))
                    .forEach(row -> examples.add(new Example(source, row, policies)));
        }
        return examples.stream();
    }

    private static List<?> entries(String file) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        return (List<?>) new Load(settings).loadFromString(text(file));
    }

    /// The rows of the requirements that this example shows.
    Stream<String> requirements() {
        return entry.get("requirement") instanceof List<?> list
                ? list.stream().map(Object::toString)
                : Yaml.find(entry, "requirement").stream();
    }

    String name() {
        return Yaml.text(entry, "name");
    }

    Map<String, Object> expected() {
        return Yaml.map(entry.get("expect"));
    }

    QualityScore score() {
        return score(scoring());
    }

    QualityScore scoreWithoutExplanation() {
        return score(scoring().withoutExplanation());
    }

    private QualityScore score(QualityScoring scoring) {
        return scoring.score(new Submission(year(), measures()), settings());
    }

    private QualityScoring scoring() {
        RuleSetId rules = new RuleSetId(Yaml.find(entry, "rules").orElse("cms"));
        MeasureCatalog catalog = MeasureCatalogs.of(year());
        return new QualityScoring(policies.find(year(), rules), catalog, benchmarks(year(), catalog));
    }

    private PerformanceYear year() {
        return PerformanceYear.of(Yaml.text(entry, "year"));
    }

    private List<ReportedMeasure> measures() {
        return reported().map(Example::measure).toList();
    }

    /// The entries of `measures`, and those of the short form `results`.
    private Stream<Map<String, Object>> reported() {
        Stream<Map<String, Object>> whole =
                entry.containsKey("measures") ? Yaml.list(entry.get("measures")).stream() : Stream.empty();
        return Stream.concat(
                whole,
                entry.containsKey("results") ? ExampleTable.results(Yaml.map(entry.get("results"))) : Stream.empty());
    }

    private static ReportedMeasure measure(Map<String, Object> given) {
        CollectionType type = CollectionType.ofCode(Yaml.find(given, "type").orElse("registry"));
        List<StratumResult> results = given.containsKey("strata")
                ? Yaml.list(given.get("strata")).stream().map(Example::result).toList()
                : List.of(result(given));
        boolean endToEnd =
                Yaml.find(given, "endToEnd").map(Boolean::parseBoolean).orElse(false);
        return new ReportedMeasure(new BenchmarkKey(MeasureId.of(Yaml.text(given, "id")), type), results, endToEnd);
    }

    private static StratumResult result(Map<String, Object> given) {
        long eligible = Yaml.number(given, "eligible");
        long met = Yaml.number(given, "met");
        long exclusions = Yaml.number(given, "exclusions");
        long exceptions = Yaml.number(given, "exceptions");
        long notMet = Yaml.find(given, "notMet").map(Long::parseLong).orElse(eligible - met - exclusions - exceptions);
        return new StratumResult(
                Yaml.find(given, "stratum"),
                new Counts(eligible, met, notMet, exclusions, exceptions),
                Yaml.find(given, "rate").map(Rate::of));
    }

    private YearSettings settings() {
        return new YearSettings(
                Yaml.find(entry, "clinicians").map(Integer::valueOf),
                Yaml.words(entry, "status")
                        .map(code -> SpecialStatus.find(code).orElseThrow())
                        .collect(Collectors.toSet()),
                Participation.find(Yaml.find(entry, "participation").orElse("group"))
                        .orElseThrow(),
                Yaml.find(entry, "specialtySet"),
                Yaml.words(entry, "reweight")
                        .map(code -> PerformanceCategory.find(code).orElseThrow())
                        .collect(Collectors.toSet()),
                Yaml.find(entry, "cahpsUndersampled").map(Boolean::parseBoolean).orElse(false),
                others(),
                Optional.ofNullable(entry.get("prior")).map(Yaml::map).map(Example::prior),
                Yaml.find(entry, "confirmed").isPresent() ? EnumSet.allOf(Setting.class) : Set.of());
    }

    /// `categories: { cost: 70, ia: 100, complexPatientBonus: 3 }`
    private OtherCategories others() {
        Map<PerformanceCategory, Percent> percents = new EnumMap<>(PerformanceCategory.class);
        Points bonus = Points.ZERO;
        if (entry.containsKey("categories")) {
            Map<String, Object> given = Yaml.map(entry.get("categories"));
            bonus = Yaml.find(given, "complexPatientBonus").map(Points::of).orElse(bonus);
            for (PerformanceCategory category : PerformanceCategory.values()) {
                Yaml.find(given, category.code()).map(Percent::of).ifPresent(value -> percents.put(category, value));
            }
        }
        return new OtherCategories(percents, bonus);
    }

    private static PriorYear prior(Map<String, Object> given) {
        return new PriorYear(
                Percent.of(Yaml.text(given, "achievement")),
                Yaml.find(given, "category").map(Percent::of),
                !Yaml.find(given, "otherIdentifier").map(Boolean::parseBoolean).orElse(false),
                Yaml.find(given, "facilityBased").map(Boolean::parseBoolean).orElse(false));
    }

    /// The official table, with the ladders the example replaces: `"110 registry": bounds of deciles 2 to 10`, or ten
    /// bounds beginning with that of decile 1; a leading `topped-out` or `capped` sets the flag.
    ///
    /// `ladder: tens` gives every reported measure the bounds 5, 10, 20 ... 90, or 95, 90, 80 ... 10 where lower is
    /// better, so that a rate earns a tenth of itself plus one; `ladder: none` takes its benchmark away.
    private BenchmarkTable benchmarks(PerformanceYear year, MeasureCatalog catalog) {
        BenchmarkTable official = Benchmarks.builtIn(year);
        if (!entry.containsKey("benchmarks") && !entry.containsKey("ladder")) {
            return official;
        }
        Map<BenchmarkKey, Benchmark> table = official.all().stream().collect(Collectors.toMap(Benchmark::key, b -> b));
        Yaml.find(entry, "ladder")
                .ifPresent(ladder -> reported().forEach(given -> {
                    String key = "%s %s"
                            .formatted(
                                    Yaml.text(given, "id"),
                                    Yaml.find(given, "type").orElse("registry"));
                    Benchmark same = benchmark(year, catalog, key, tens(catalog, Yaml.text(given, "id")));
                    table.remove(same.key());
                    if (!ladder.equals("none")) {
                        table.put(same.key(), same);
                    }
                }));
        if (!entry.containsKey("benchmarks")) {
            return new BenchmarkTable(year, "example", "0", table.values());
        }
        Yaml.map(entry.get("benchmarks")).forEach((key, ladder) -> {
            Benchmark replaced = benchmark(year, catalog, key, ladder.toString());
            table.put(replaced.key(), replaced);
        });
        return new BenchmarkTable(year, "example", "0", table.values());
    }

    private static String tens(MeasureCatalog catalog, String id) {
        boolean inverse = catalog.find(MeasureId.of(id)).orElseThrow().isInverse();
        return inverse ? "95;90;80;70;60;50;40;30;20;10" : "5;10;20;30;40;50;60;70;80;90";
    }

    private static Benchmark benchmark(PerformanceYear year, MeasureCatalog catalog, String key, String ladder) {
        String[] words = key.split(" ", -1);
        MeasureId id = MeasureId.of(words[0]);
        boolean capped = ladder.startsWith("capped ");
        boolean toppedOut = capped || ladder.startsWith("topped-out ");
        List<Rate> bounds = Stream.of(
                        ladder.substring(ladder.lastIndexOf(' ') + 1).split(";", -1))
                .map(Rate::of)
                .toList();
        boolean withFirst = bounds.size() == DecileLadder.DECILES;
        DecileLadder deciles = new DecileLadder(
                catalog.find(id).orElseThrow().isInverse(),
                withFirst ? Optional.of(bounds.getFirst()) : Optional.empty(),
                withFirst ? bounds.subList(1, bounds.size()) : bounds);
        return new Benchmark(
                new BenchmarkKey(id, CollectionType.ofCode(words[1])),
                year,
                year.value() - 2,
                toppedOut,
                capped,
                deciles);
    }

    /// Those of all files.
    static Stream<Example> all() {
        return Stream.concat(files(), Stream.of("golden.yaml")).flatMap(Example::in);
    }

    /// Every file of examples but the golden ones.
    static Stream<String> files() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("golden.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(Example.class.getResourceAsStream("/examples/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
