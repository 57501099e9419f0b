package org.decile.core.benchmark;

import java.util.UUID;

/// The random identifier of an uploaded benchmark table.
public record BenchmarkSetId(UUID value) {

    public static BenchmarkSetId random() {
        return new BenchmarkSetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
