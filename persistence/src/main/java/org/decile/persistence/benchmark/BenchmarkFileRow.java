package org.decile.persistence.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A row of `benchmark_file`: the bytes of a set, apart from it so that lists do not carry them along.
@Entity
@Immutable
@Table(name = "benchmark_file")
@SuppressWarnings("NullAway.Init") // Hibernate or the repository fills every field
class BenchmarkFileRow {
    @Id
    @Column(name = "set_id")
    UUID setId;

    @Column(name = "content", nullable = false, length = Integer.MAX_VALUE)
    byte[] content;
}
