package org.decile.ui.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.decile.core.file.FileLimits;
import org.decile.ui.component.Numbers;
import org.decile.ui.shell.Incident;

/// The files of one upload: those that are here, and those on their way, which share its room from their first byte on.
///
/// Its [UploadJob] sees to it that one thread at a time asks it.
final class JobFiles {

    private static final int NAMED = 3;

    private final List<StagedFile> here = new ArrayList<>();
    private int arriving;
    private final Map<UUID, Integer> expected = new HashMap<>();
    private long bytes;

    List<StagedFile> here() {
        return List.copyOf(here);
    }

    /// How many are on their way.
    int arriving() {
        return arriving;
    }

    /// Of the files that are here.
    long bytesHere() {
        return here.stream().mapToLong(StagedFile::size).sum();
    }

    /// As many files are to come in all from one window.
    void expect(UUID window, int number) {
        expected.put(window, number);
    }

    /// Whether all files that were to come are here, from whatever window.
    boolean isWhole() {
        int all = expected.values().stream().mapToInt(Integer::intValue).sum();
        return isAtRest() && here.size() >= all;
    }

    /// Whether there is something to check, and nothing on its way.
    boolean isAtRest() {
        return arriving == 0 && !here.isEmpty();
    }

    /// Whether nothing is here, and nothing on its way.
    boolean isEmpty() {
        return arriving == 0 && here.isEmpty();
    }

    boolean hasPlace(FileLimits limits) {
        return here.size() + arriving < limits.files();
    }

    void begins() {
        arriving++;
    }

    /// More bytes of a file on its way.
    ///
    /// @return whether there is room for them; if so, they are counted
    boolean takes(long more, FileLimits limits) {
        if (bytes + more > limits.archiveBytes()) {
            return false;
        }
        bytes += more;
        return true;
    }

    /// A file is here whose bytes were counted while it came.
    void arrived(StagedFile file) {
        arriving--;
        here.add(file);
    }

    /// A file that was on its way will not come.
    ///
    /// @param counted so many of its bytes were counted
    void lost(long counted) {
        arriving--;
        bytes -= counted;
    }

    /// The person does not want a file after all: the first one of this name and size goes, if it is here.
    void drop(UUID window, String name, long size) {
        expected.computeIfPresent(window, (_, number) -> Math.max(0, number - 1));
        here.stream()
                .filter(file -> file.name().equals(name) && file.size() == size)
                .findFirst()
                .ifPresent(file -> {
                    here.remove(file);
                    bytes -= file.size();
                    delete(file);
                });
    }

    /// Deletes all that are here. One that cannot be deleted keeps none of the others; without its key, which goes now,
    /// nobody can read it, and the portal tries again when it starts.
    void clear() {
        here.forEach(file -> bytes -= file.size());
        here.forEach(JobFiles::delete);
        here.clear();
    }

    /// Deletes a file, or says in the log that it could not be.
    static void delete(StagedFile file) {
        try {
            file.delete();
        } catch (IOException | RuntimeException e) {
            Incident.loggedWithoutWords(e);
        }
    }

    /// The file's name, or how many there are.
    String what() {
        String first = here.isEmpty() ? "" : here.getFirst().name();
        return here.size() > 1 ? here.size() + " files" : first;
    }

    /// The first files' names, and how many more there are.
    String names() {
        String first = here.stream().limit(NAMED).map(StagedFile::name).collect(Collectors.joining(", "));
        int more = here.size() - NAMED;
        return more > 0 ? "%s and %s more".formatted(first, Numbers.count(more)) : first;
    }
}
