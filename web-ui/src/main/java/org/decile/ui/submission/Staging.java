package org.decile.ui.submission;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder in which the bytes of uploads wait, encrypted, and from which they always go: when the upload is
/// confirmed or given up, a day later at the latest, and whenever the portal starts.
@Singleton
class Staging {

    private static final String ENDING = ".staged";

    private final Path folder;
    private final long mostBytes;

    @Inject
    Staging(UploadLimits limits) {
        this(limits.staging(), limits.receivedBytes());
    }

    /// @param mostBytes how large one file may be
    Staging(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// Keeps what comes, in pieces, as it comes; a file that is not kept whole is deleted at once.
    ///
    /// @param room asked for each piece
    /// @throws TooLargeException when more bytes come than one file may have
    /// @throws NoRoomException when more bytes come than there is room for
    StagedFile receive(String name, InputStream bytes, Room room)
            throws IOException, TooLargeException, NoRoomException {
        makeFolder();
        StagingKey key = StagingKey.random();
        Path path = folder.resolve(UUID.randomUUID() + ENDING);
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
            long size = write(bytes, out, key, room);
            whole = true;
            return new StagedFile(name, path, size, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM mode", e);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /// Deletes whatever an earlier run has left; without its key nobody could read it any more.
    void onStart(@Observes Startup event) {
        deleteAll();
    }

    @PreDestroy
    void deleteAll() {
        try {
            for (Path left : staged()) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploads cannot be cleared: " + folder, e);
        }
    }

    private List<Path> staged() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private long write(InputStream in, OutputStream out, StagingKey key, Room room)
            throws IOException, GeneralSecurityException, TooLargeException, NoRoomException {
        byte[] piece = in.readNBytes(StagingKey.PIECE);
        long size = piece.length;
        for (long place = 0; ; place++) {
            if (size > mostBytes) {
                throw new TooLargeException();
            }
            if (!room.takes(piece.length)) {
                throw new NoRoomException();
            }
            byte[] next = in.readNBytes(StagingKey.PIECE);
            boolean last = next.length == 0;
            out.write(key.encrypted(place, last, piece, piece.length));
            if (last) {
                return size;
            }
            piece = next;
            size += next.length;
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /// Where the bytes of a file are counted while they come.
    interface Room {

        /// @return whether there is room for so many more
        boolean takes(long bytes);
    }

    /// More came than there is room for beside other files.
    static final class NoRoomException extends Exception {

        private static final long serialVersionUID = 1;
    }

    /// More came than one file may have.
    static final class TooLargeException extends Exception {

        private static final long serialVersionUID = 1;
    }
}
