package org.decile.core.measure;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.decile.core.mips.PerformanceYear;
import org.jspecify.annotations.Nullable;

/// One thing for each year that official data are built in for, made when first asked for. Safe to share between
/// threads; each is made once.
public final class OfficialYears<T> {
    private static final NavigableSet<PerformanceYear> KNOWN = known();

    private final TreeMap<PerformanceYear, Once<T>> values = new TreeMap<>();

    public OfficialYears(Function<PerformanceYear, T> make) {
        KNOWN.forEach(year -> values.put(year, new Once<>(() -> make.apply(year))));
    }

    /// The years with built-in measures and benchmarks, ascending.
    public static NavigableSet<PerformanceYear> all() {
        return KNOWN;
    }

    /// @throws IllegalArgumentException when no official data are built in for `year`
    public T of(PerformanceYear year) {
        Once<T> value = values.get(year);
        if (value == null) {
            throw new IllegalArgumentException("there are no official measures and benchmarks for %s, only for %s to %s"
                    .formatted(year, KNOWN.first(), KNOWN.last()));
        }
        return value.get();
    }

    private static NavigableSet<PerformanceYear> known() {
        NavigableSet<PerformanceYear> years = new TreeSet<>();
        new OfficialFile("manifest.csv").rows().forEach(row -> years.add(row.year("year")));
        return Collections.unmodifiableNavigableSet(years);
    }

    private static final class Once<T> {
        private final Supplier<T> make;
        private final Lock lock = new ReentrantLock();
        private volatile @Nullable T value;

        Once(Supplier<T> make) {
            this.make = make;
        }

        T get() {
            T known = value;
            return known != null ? known : made();
        }

        private T made() {
            lock.lock();
            try {
                T known = value;
                if (known == null) {
                    known = Objects.requireNonNull(make.get());
                    value = known;
                }
                return known;
            } finally {
                lock.unlock();
            }
        }
    }
}
