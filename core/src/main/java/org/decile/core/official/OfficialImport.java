package org.decile.core.official;

import java.util.ArrayList;
import java.util.List;
import org.decile.core.mips.PerformanceYear;

/// Turns CMS's files into tables, year after year. Years are given in ascending order, because a measure's domain in an
/// earlier year can tell its kind of high priority later.
public final class OfficialImport {
    private final HighPriorityKinds kinds = new HighPriorityKinds();

    /// The tables of a year. A table whose file is missing has no rows. There is no table of exclusions without their
    /// file, since CMS did not publish them in the first years, and none of numerator codes where CMS states none.
    ///
    /// @throws SourceFileException when a file is not as CMS writes it
    public YearTables tables(YearSources sources) {
        PerformanceYear year = sources.year();
        List<SourceEntry> all = sources.measures().entries();
        List<SourceEntry> quality = quality(all);
        MeasureTables measures = new MeasureTables(year, kinds);
        List<CsvTable> tables = new ArrayList<>();
        tables.add(measures.measures(quality));
        tables.add(measures.strata(quality));
        tables.add(BenchmarkTables.benchmarks(sources.benchmarks(), all));
        if (sources.exclusions().bytes().isPresent()) {
            tables.add(BenchmarkTables.exclusions(sources.exclusions()));
        }
        tables.add(ClusterTable.clusters(sources.clusters(), year));
        NumeratorTable.codes(quality, year.toString()).ifPresent(tables::add);
        quality.forEach(kinds::remember);
        return new YearTables(year, tables);
    }

    /// Takes notice of a year whose tables are not asked for.
    ///
    /// @throws SourceFileException when the file is not as CMS writes it
    public void pass(SourceFile measures) {
        quality(measures.entries()).forEach(kinds::remember);
    }

    private static List<SourceEntry> quality(List<SourceEntry> all) {
        return all.stream()
                .filter(measure -> measure.cell("category").equals("quality"))
                .toList();
    }
}
