package org.decile.core.benchmark;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.measure.OfficialFile;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.number.Rate;

/// The oddities that are known by name.
final class Oddities {
    static final Oddities OFFICIAL = new Oddities(
            new OfficialFile("oddities.csv").rows().stream().map(Oddity::of).toList());

    private final List<Oddity> all;
    private final Map<Place, List<Oddity>> byPlace;

    Oddities(List<Oddity> all) {
        this.all = List.copyOf(all);
        this.byPlace = this.all.stream().collect(groupingBy(oddity -> new Place(oddity.year(), oddity.key())));
    }

    List<Oddity> all() {
        return all;
    }

    /// Whether the rule behind `kind` is waived for these bounds.
    boolean waive(PerformanceYear year, BenchmarkKey key, Oddity.Kind kind, List<Rate> bounds) {
        return at(year, key).stream().anyMatch(oddity -> oddity.kind() == kind && oddity.covers(bounds));
    }

    Optional<String> why(PerformanceYear year, BenchmarkKey key) {
        return at(year, key).stream().map(Oddity::why).findFirst();
    }

    private List<Oddity> at(PerformanceYear year, BenchmarkKey key) {
        return byPlace.getOrDefault(new Place(year, key), List.of());
    }

    private record Place(PerformanceYear year, BenchmarkKey key) {}
}
