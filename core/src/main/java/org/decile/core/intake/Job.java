package org.decile.core.intake;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;

/// The reading of some files: by what, of whom, and who watches.
///
/// @param cases how many rows of cases the files so far have
record Job(IntakeSettings settings, IntakeScope scope, Watch watch, AtomicLong cases) {

    Job(IntakeSettings settings, IntakeScope scope, Watch watch) {
        this(settings, scope, watch, new AtomicLong());
    }

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

    /// Refuses a practice's file of cases that are too many together with those of the files before it.
    IntakeFile withRoom(IntakeFile file) {
        boolean fits = !(scope instanceof IntakeScope.OfPractice)
                || !file.faults().isEmpty()
                || cases.addAndGet(file.rows()) <= limits().rows();
        return fits
                ? file
                : refused(
                        file.name(),
                        file.format(),
                        Fault.ofFile(
                                "The files have more than %,d rows together.".formatted(limits().rows()),
                                "Upload them one after the other."));
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
