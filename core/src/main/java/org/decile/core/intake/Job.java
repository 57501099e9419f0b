package org.decile.core.intake;

import java.io.IOException;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;

/// The reading of some files: by what, of whom, and who watches.
///
/// @param room what the files of a practice may take together; none where they are anyone's
record Job(IntakeSettings settings, IntakeScope scope, Watch watch, Optional<Room> room) {

    Job(IntakeSettings settings, IntakeScope scope, Watch watch) {
        this(
                settings,
                scope,
                watch,
                scope instanceof IntakeScope.OfPractice ? Optional.of(new Room(settings.limits())) : Optional.empty());
    }

    FileLimits limits() {
        return settings.limits();
    }

    Draft draft(String name, FileFormat format) {
        return new Draft(GivenName.of(name), format, room.map(Room::faults).orElse(limits().listedFaults()));
    }

    /// A file of which nothing can be read.
    IntakeFile refused(String name, FileFormat format, Fault fault) {
        Draft draft = draft(name, format);
        draft.fault(fault);
        return draft.file("");
    }

    /// Refuses a practice's file for which there is no room beside those before it.
    IntakeFile withRoom(IntakeFile file) {
        room.ifPresent(some -> some.list(
                file.faults().listed().size() + file.warnings().listed().size()));
        return room.filter(_ -> file.faults().isEmpty())
                .flatMap(some -> some.take(file.format(), file.rows()))
                .map(why -> refused(file.name(), file.format(), why))
                .orElse(file);
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
