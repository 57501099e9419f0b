package org.decile.core.benchmark;

import java.io.IOException;
import java.io.InputStream;

/// How large a benchmark file may be. The largest official one has 572 rows and 170 KB.
final class BenchmarkLimits {
    static final int BYTES = 5 * 1024 * 1024;
    static final int ROWS = 5_000;
    static final int CELL_CHARACTERS = 500;
    static final int JSON_DEPTH = 8;
    static final int JSON_TOKENS = 1_000_000;

    static final BenchmarkFault TOO_LARGE =
            BenchmarkFault.ofFile("The file is larger than 5 MB.", "Send the benchmarks of one year only.");
    static final BenchmarkFault TOO_MANY_ROWS =
            BenchmarkFault.ofFile("The file has more than 5,000 benchmarks.", "Send the benchmarks of one year only.");

    private BenchmarkLimits() {}

    /// At most one byte more than allowed, so that a file that is too large is seen to be so.
    static byte[] read(InputStream stream) throws IOException {
        return stream.readNBytes(BYTES + 1);
    }
}
