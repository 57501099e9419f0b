package org.decile.command.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;

/// Files that the command line names.
public final class GivenPath {
    private static final int BUFFER = 1 << 16;

    private GivenPath() {}

    /// The file to be read again and again, called as the command line does; of a pipe, which can be read but once, a
    /// copy that is deleted when the program ends.
    ///
    /// @param stream open at the beginning
    public static FileSource source(Path file, InputStream stream) throws IOException {
        return source(name(file), file, stream, FileLimits.USUAL.bytes());
    }

    /// As the command line calls it, with numbers masked that may be a practice's.
    public static String name(Path file) {
        return GivenName.of(file.toString());
    }

    /// Opens a file to be read again and again; it is called without its folder.
    ///
    /// @throws IOException when it is not there or cannot be read
    static FileSource open(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            Path last = file.getFileName();
            return source(last == null ? file.toString() : last.toString(), file, stream, FileLimits.USUAL.bytes());
        }
    }

    /// @param most how many bytes are taken; a single one more is copied, by which it shows that there are too many
    static FileSource source(String name, Path file, InputStream stream, long most) throws IOException {
        return new OnDisk(name, Files.isRegularFile(file) ? file : copy(stream, most + 1));
    }

    /// What to say of a file that cannot be opened.
    public static String unreadable(Path file) {
        return Files.exists(file)
                ? "The file cannot be read. Check that it is a file and that you may read it."
                : "There is no such file. Check the path.";
    }

    private static Path copy(InputStream stream, long most) throws IOException {
        Path copy = Files.createTempFile("decile", ".pipe");
        copy.toFile().deleteOnExit();
        try (OutputStream to = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[BUFFER];
            long left = most;
            while (left > 0) {
                int read = stream.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    break;
                }
                to.write(buffer, 0, read);
                left -= read;
            }
        }
        return copy;
    }

    private record OnDisk(String name, Path file) implements FileSource {
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
