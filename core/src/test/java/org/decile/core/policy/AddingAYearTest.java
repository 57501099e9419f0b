package org.decile.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same class files with one year's files taken away or added: adding a year changes no Java.
class AddingAYearTest {
    private static final Path BUILT = Path.of("target/classes");
    private static final String RESOURCES = "org/decile/core/";

    @TempDir
    Path copy;

    @BeforeEach
    void copyWhatIsBuilt() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(BUILT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void aYearWhoseFilesAreGoneIsUnknownAndTheOthersStay() throws Exception {
        remove("2025");

        assertThat(yearsWithRules()).contains("2024").doesNotContain("2025");
        assertThat(yearsWithMeasures()).contains("2024", "2026").doesNotContain("2025");
    }

    @Test
    void aYearWhoseFilesAreAddedIsKnown() throws Exception {
        remove("2025");
        add("2024", "2027");

        assertThat(yearsWithRules()).contains("2024", "2027");
        assertThat(yearsWithMeasures()).contains("2027");
        assertThat(load("benchmark.Benchmarks", "builtIn", "2027")).isNotNull();
        assertThat(load("measure.MeasureCatalogs", "of", "2027")).isNotNull();
    }

    /// As `./decile data import` leaves it when CMS has published a year's measures, but not its benchmarks.
    @Test
    void aYearMayBeAddedBeforeItHasBenchmarks() throws Exception {
        add("2026", "2027");
        for (String table : List.of("benchmarks.csv", "clinical-clusters.csv")) {
            edit("data/2027/" + table, text -> text.lines().findFirst().orElseThrow() + "\n");
        }
        Files.delete(resource("data/2027/benchmark-exclusions.csv"));

        assertThat(load("benchmark.Benchmarks", "builtIn", "2027")).isNotNull();
        assertThat(load("benchmark.BenchmarkExclusions", "of", "2027")).isNotNull();
        assertThat(load("measure.MeasureCatalogs", "of", "2027")).isNotNull();
    }

    private void remove(String year) throws IOException {
        Files.delete(resource("policy/quality-" + year + ".yaml"));
        edit("policy/policies.txt", text -> text.replace("quality-" + year + ".yaml\n", ""));
        edit("data/manifest.csv", text -> lines(text, line -> line.startsWith(year + ",") ? "" : line + "\n"));
        try (Stream<Path> files = Files.walk(resource("data/" + year))) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        }
    }

    private void add(String model, String year) throws IOException {
        Files.copy(resource("policy/quality-" + model + ".yaml"), resource("policy/quality-" + year + ".yaml"));
        edit(
                "policy/quality-" + year + ".yaml",
                text -> text.replace("performance-year: " + model, "performance-year: " + year)
                        .replace("state: final", "state: provisional"));
        edit("policy/policies.txt", text -> text + "quality-" + year + ".yaml\n");
        edit(
                "data/manifest.csv",
                text -> text
                        + lines(
                                text,
                                line -> line.startsWith(model + ",")
                                        ? line.replace(model + ",", year + ",") + "\n"
                                        : ""));
        Files.createDirectories(resource("data/" + year));
        try (Stream<Path> files = Files.list(resource("data/" + model))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        resource("data/" + year + "/" + file.getFileName()),
                        Files.readString(file)
                                .replace(",2022," + model, ",2025," + year)
                                .replace(model, year));
            }
        }
    }

    private List<String> yearsWithRules() throws Exception {
        try (URLClassLoader loader = loader()) {
            Class<?> policies = loader.loadClass("org.decile.core.policy.Policies");
            Object all = policies.getMethod("builtIn").invoke(null);
            return texts((Iterable<?>) policies.getMethod("years").invoke(all));
        }
    }

    private List<String> yearsWithMeasures() throws Exception {
        try (URLClassLoader loader = loader()) {
            Class<?> years = loader.loadClass("org.decile.core.measure.OfficialYears");
            return texts((Iterable<?>) years.getMethod("all").invoke(null));
        }
    }

    private Object load(String type, String method, String year) throws Exception {
        try (URLClassLoader loader = loader()) {
            Class<?> performanceYear = loader.loadClass("org.decile.core.mips.PerformanceYear");
            Object argument = performanceYear.getMethod("of", String.class).invoke(null, year);
            return loader.loadClass("org.decile.core." + type)
                    .getMethod(method, performanceYear)
                    .invoke(null, argument);
        }
    }

    /// Sees the copy and the libraries, but not the classes of this build.
    private URLClassLoader loader() throws IOException {
        List<URL> path = new ArrayList<>(List.of(copy.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private void edit(String name, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(resource(name));
        String after = change.apply(before);
        assertThat(after).as("the change of " + name).isNotEqualTo(before);
        Files.writeString(resource(name), after);
    }

    private Path resource(String name) {
        return copy.resolve(RESOURCES + name);
    }

    private static String lines(String text, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder();
        text.lines().map(change).forEach(result::append);
        return result.toString();
    }

    private static List<String> texts(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }
}
