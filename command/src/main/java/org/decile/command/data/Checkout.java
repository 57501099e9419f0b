package org.decile.command.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.official.SourceFile;
import org.decile.core.official.YearSources;

/// A checkout of CMS's repository of measures data.
///
/// @param folder its top folder
record Checkout(Path folder) {
    private static final String MEASURES = "measures/%s/measures-data.json";
    private static final String BENCHMARKS = "benchmarks/%s.json";

    /// The years it has measures of, ascending; none when it is no such checkout.
    NavigableSet<PerformanceYear> years() throws IOException {
        NavigableSet<PerformanceYear> years = new TreeSet<>();
        Path measures = folder.resolve("measures");
        if (!Files.isDirectory(measures)) {
            return years;
        }
        try (Stream<Path> folders = Files.list(measures)) {
            folders.map(one -> String.valueOf(one.getFileName()))
                    .map(Checkout::year)
                    .flatMap(Optional::stream)
                    .filter(year -> Files.isRegularFile(folder.resolve(MEASURES.formatted(year))))
                    .forEach(years::add);
        }
        return years;
    }

    boolean hasBenchmarks(PerformanceYear year) {
        return Files.isRegularFile(folder.resolve(BENCHMARKS.formatted(year)));
    }

    SourceFile measures(PerformanceYear year) throws IOException {
        return file(MEASURES.formatted(year));
    }

    YearSources sources(PerformanceYear year) throws IOException {
        return new YearSources(
                year,
                measures(year),
                file(BENCHMARKS.formatted(year)),
                file("benchmarks/%s/benchmark-exclusion-reasons.json".formatted(year)),
                file("clinical-clusters/%s/clinical-clusters.json".formatted(year)));
    }

    private static Optional<PerformanceYear> year(String folder) {
        try {
            return Optional.of(PerformanceYear.of(folder));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private SourceFile file(String path) throws IOException {
        Path file = folder.resolve(path);
        return new SourceFile(
                path, Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
    }
}
