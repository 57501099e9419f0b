package org.decile.core.intake;

import java.io.IOException;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;

/// The reading of some files: by what, of whom, and who watches.
record Job(IntakeSettings settings, IntakeScope scope, Watch watch) {

    FileLimits limits() {
        return settings.limits();
    }

    Draft draft(String name, FileFormat format) {
        return new Draft(GivenName.of(name), format, limits().listedFaults());
    }

    /// A file of which nothing can be read.
    IntakeFile refused(String name, FileFormat format, Fault fault) {
        Draft draft = draft(name, format);
        draft.fault(fault);
        return draft.file("");
    }

    /// The bytes of a file, watched; the caller closes the stream.
    WatchedStream open(FileSource source) throws IOException {
        return new WatchedStream(source.open(), limits().bytes(), watch);
    }

    /// Empty for a file that is too large to be read to its end.
    static String checksum(WatchedStream stream) throws IOException {
        try {
            return stream.checksum();
        } catch (UnreadableFileException e) {
            return "";
        }
    }
}
