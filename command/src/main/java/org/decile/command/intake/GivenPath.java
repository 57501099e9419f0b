package org.decile.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;
import org.decile.core.intake.IntakeFile;

/// Files that the command line names. Messages call them as the command line does.
public final class GivenPath {
    private GivenPath() {}

    /// The file to be read again and again; of a pipe, which can be read but once, what the stream holds.
    ///
    /// @param stream open at the beginning
    public static FileSource source(Path file, InputStream stream) throws IOException {
        return Files.isRegularFile(file)
                ? new OnDisk(file)
                : new BytesSource(fileName(file), stream.readNBytes((int) FileLimits.USUAL.bytes() + 1));
    }

    /// What to call a file that was read, or a file in an archive.
    public static String name(Path path, IntakeFile file) {
        String given = GivenName.of(fileName(path));
        return path + (file.name().startsWith(given) ? file.name().substring(given.length()) : "");
    }

    /// Opens a file to be read again and again.
    ///
    /// @throws IOException when it is not there or cannot be read
    static FileSource open(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return source(file, stream);
        }
    }

    /// What to say of a file that cannot be opened.
    public static String unreadable(Path file) {
        return Files.exists(file)
                ? "The file cannot be read. Check that it is a file and that you may read it."
                : "There is no such file. Check the path.";
    }

    private static String fileName(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private record OnDisk(Path file) implements FileSource {
        @Override
        public String name() {
            return fileName(file);
        }

        @Override
        public long size() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
