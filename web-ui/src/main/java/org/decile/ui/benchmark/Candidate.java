package org.decile.ui.benchmark;

import java.io.Serializable;
import org.decile.core.benchmark.BenchmarkSetId;
import org.decile.core.file.GivenName;

/// A benchmark table that could come into force.
sealed interface Candidate extends Serializable {

    /// A file that was just sent and is not kept yet.
    ///
    /// @param fileName as the person's computer calls it, made fit to be kept and shown
    @SuppressWarnings("ArrayRecordComponent") // a file's bytes, read only; two candidates are never compared
    record NewFile(String fileName, byte[] content) implements Candidate {

        /// Most bytes a file may have.
        static final int MOST_BYTES = 5 * 1024 * 1024;

        public NewFile {
            fileName = GivenName.of(fileName);
        }

        boolean isTooLarge() {
            return content.length > MOST_BYTES;
        }
    }

    /// A table that was uploaded before.
    record Uploaded(BenchmarkSetId id) implements Candidate {}

    /// The official table that comes with Decile.
    record BuiltIn() implements Candidate {}
}
