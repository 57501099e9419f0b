package org.decile.ui.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.benchmark.BenchmarkSet;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.benchmark.BenchmarkSets;
import org.decile.core.benchmark.Enactment;
import org.decile.core.mips.PerformanceYear;

/// Benchmark sets for the length of a test.
public final class MemoryBenchmarkSets implements BenchmarkSets {

    private final List<BenchmarkSet> sets = new ArrayList<>();
    private final Map<BenchmarkSetId, byte[]> contents = new HashMap<>();
    private final List<Enactment> enactments = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    /// What somebody else does while the next one waits for their turn.
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    @Override
    public void lock() {
        Runnable act = meanwhile;
        meanwhile = () -> {};
        act.run();
    }

    @Override
    public void add(BenchmarkSet set, byte[] content) {
        sets.addFirst(set);
        contents.put(set.id(), content.clone());
    }

    @Override
    public byte[] content(BenchmarkSetId id) {
        byte[] content = contents.get(id);
        if (content == null) {
            throw new IllegalArgumentException("no benchmark set " + id);
        }
        return content.clone();
    }

    @Override
    public Optional<BenchmarkSet> find(BenchmarkSetId id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    @Override
    public List<BenchmarkSet> uploaded(PerformanceYear year) {
        return sets.stream().filter(set -> set.year().equals(year)).toList();
    }

    @Override
    public void enact(Enactment enactment) {
        enactments.addFirst(enactment);
    }

    @Override
    public List<Enactment> history(PerformanceYear year) {
        return enactments.stream().filter(act -> act.year().equals(year)).toList();
    }

    @Override
    public Optional<BenchmarkSet> inForce(PerformanceYear year) {
        return history(year).stream().findFirst().flatMap(Enactment::set);
    }
}
