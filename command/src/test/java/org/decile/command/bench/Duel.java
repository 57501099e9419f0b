package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Two contenders at the same work, taking turns, so that whatever else the machine does slows both.
///
/// @param ours seconds of each run of ours, the first one cold
/// @param peers seconds of each run of the peer's
record Duel(String title, int threads, List<Double> ours, List<Double> peers) {
    /// Runs until the compiler has seen enough.
    private static final int WARM_UP = 10;
    private static final int COUNTED = 11;

    static Duel of(String title, int threads, Contender.Name ours, Contender.Name peer, Path data) throws IOException {
        List<Double> our = new ArrayList<>();
        List<Double> its = new ArrayList<>();
        try (Trial first = new Trial(ours, threads, data);
                Trial second = new Trial(peer, threads, data)) {
            for (int i = 0; i < 1 + WARM_UP + COUNTED; i++) {
                our.add(first.run());
                its.add(second.run());
            }
        }
        return new Duel(title, threads, our, its);
    }

    String cold() {
        return line("cold", ours.getFirst(), peers.getFirst(), peers.getFirst() / ours.getFirst());
    }

    /// Medians, also of the ratio of the runs that lie side by side.
    String warm() {
        double[] ratios = IntStream.range(1 + WARM_UP, ours.size())
                .mapToDouble(i -> peers.get(i) / ours.get(i))
                .toArray();
        return line("warm", median(counted(ours)), median(counted(peers)), median(ratios));
    }

    /// How often a second ours does something that one run does so often; warm.
    double perSecond(int times) {
        return times / median(counted(ours));
    }

    static String heading() {
        return "| %-60s | threads | state | Decile (s) | peer (s) | peer / Decile |%n|---|---|---|---|---|---|"
                .formatted("work, and the peer");
    }

    private String line(String state, double our, double its, double ratio) {
        return "| %-60s | %7d | %-5s | %10.3f | %8.3f | %13.2f |".formatted(title, threads, state, our, its, ratio);
    }

    private static double[] counted(List<Double> seconds) {
        return seconds.stream()
                .skip(1 + WARM_UP)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
