package org.decile.core.benchmark;

import java.util.UUID;

/// The random identifier of an uploaded benchmark table.
public record BenchmarkSetId(UUID value) {

    public static BenchmarkSetId random() {
        return new BenchmarkSetId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when `text` is not a UUID
    public static BenchmarkSetId of(String text) {
        return new BenchmarkSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
