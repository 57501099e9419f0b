package org.decile.ui.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.intake.IntakeFile;

/// What came of one file, and whether the file itself can be given back.
///
/// @param staged the file as it was sent; none when it came in an archive
record CheckedFile(IntakeFile file, Optional<UUID> staged) {

    /// How the name of a file in an archive follows the archive's.
    private static final String IN_ARCHIVE = ": ";

    /// Finds for each what it was read from: what was sent, in its order, came to one each, or to one for each file in
    /// an archive.
    static List<CheckedFile> of(List<StagedFile> sent, List<IntakeFile> read) {
        Deque<IntakeFile> left = new ArrayDeque<>(read);
        List<CheckedFile> files = new ArrayList<>();
        for (StagedFile one : sent) {
            if (!left.isEmpty() && left.getFirst().name().equals(one.name())) {
                files.add(new CheckedFile(left.removeFirst(), Optional.of(one.id())));
            }
            while (!left.isEmpty() && left.getFirst().name().startsWith(one.name() + IN_ARCHIVE)) {
                files.add(new CheckedFile(left.removeFirst(), Optional.empty()));
            }
        }
        left.forEach(file -> files.add(new CheckedFile(file, Optional.empty())));
        return files;
    }

    boolean isFaulty() {
        return !file.faults().isEmpty();
    }

    boolean isRemarkable() {
        return !file.warnings().isEmpty();
    }

    /// Whether it is a table with faults that can be given back with an Error column.
    boolean comesBack() {
        return isFaulty() && canComeBack();
    }

    /// Whether it is a table that can be given back with what is said about each row beside it.
    boolean canComeBack() {
        return file.format().hasRows() && staged.isPresent();
    }

    /// Whether it would come back if it had not come in an archive.
    boolean staysInArchive() {
        return isFaulty() && file.format().hasRows() && staged.isEmpty();
    }

    /// The same without what was read of it, which nobody needs once it is refused.
    CheckedFile withoutParts() {
        return new CheckedFile(
                new IntakeFile(
                        file.name(),
                        file.format(),
                        file.rows(),
                        file.checksum(),
                        List.of(),
                        List.of(),
                        file.faults(),
                        file.warnings(),
                        file.notChecked()),
                staged);
    }
}
