package org.decile.core.intake;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;

/// What the files of one upload may take together, so that many small ones cannot use up what a large one may not.
final class Room {
    private final FileLimits limits;
    private long cases;
    private long results;
    private int members;
    private long unpacked;
    private int listed;

    Room(FileLimits limits) {
        this.limits = limits;
    }

    /// Takes in the rows of a sound file.
    ///
    /// @return why there is no room for them, if so
    Optional<Fault> take(FileFormat format, long rows) {
        if (format.hasCases()) {
            cases += rows;
            return rows(cases, limits.rows());
        }
        results += rows;
        return rows(results, limits.resultRows());
    }

    private static Optional<Fault> rows(long together, long most) {
        return together <= most
                ? Optional.empty()
                : Optional.of(Fault.ofFile(
                        "The files have more than %,d rows together.".formatted(most),
                        "Upload them one after the other."));
    }

    /// Takes in the files of an archive.
    ///
    /// @return why there is no room for them, if so
    Optional<Fault> take(List<Archive.Member> files) {
        members += files.size();
        unpacked += files.stream().mapToLong(file -> file.source().size()).sum();
        if (members > limits.files()) {
            return Optional.of(Fault.ofFile(
                    "The archives hold more than %,d files together.".formatted(limits.files()),
                    "Upload them one after the other."));
        }
        return unpacked <= limits.archiveBytes()
                ? Optional.empty()
                : Optional.of(Fault.ofFile(
                        "The files of the archives are larger than %s together."
                                .formatted(FileLimits.inWords(limits.archiveBytes())),
                        "Upload them one after the other."));
    }

    /// How many more faults may be listed; some of each kind are in any case.
    int faults() {
        return Math.max(0, limits.listedFaults() - listed);
    }

    /// So many faults were listed.
    void list(int faults) {
        listed += faults;
    }
}
