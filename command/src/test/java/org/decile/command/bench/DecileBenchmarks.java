package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.decile.core.benchmark.BenchmarkDerivation;
import org.decile.core.file.InOrder;
import org.decile.core.number.PercentileMethod;

/// Derives the percentiles of all measures by the code that derives benchmarks.
final class DecileBenchmarks implements Contender {
    private final RateTable table;
    private final int threads;
    private List<long[]> percentiles = List.of();

    DecileBenchmarks(int threads, Path file) throws IOException {
        this.threads = threads;
        this.table = RateTable.read(file);
    }

    @Override
    public void run() {
        int[] starts = table.starts();
        long[] rates = table.grouped(starts);
        List<long[]> derived = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        InOrder.run(
                threads,
                () -> Optional.of(next.getAndIncrement()).filter(measure -> measure < RateFile.MEASURES),
                measure -> BenchmarkDerivation.percentiles(
                        rates, starts[measure], starts[measure + 1], PercentileMethod.INTERPOLATION),
                derived::add);
        percentiles = derived;
    }

    /// Of each measure those of the last run, in ten-thousandths.
    List<long[]> percentiles() {
        return percentiles;
    }
}
