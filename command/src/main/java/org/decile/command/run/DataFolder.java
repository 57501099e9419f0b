package org.decile.command.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder that keeps everything between two runs; one running Decile at a time holds it.
final class DataFolder implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 1000;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Creates the folder where it is missing, readable by its owner only, and holds it until closed.
    ///
    /// @throws StartFailure if it cannot be used
    static DataFolder open(Path path) throws StartFailure {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            requireSpace(path);
            FileChannel lock =
                    FileChannel.open(path.resolve("decile.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!held(lock)) {
                lock.close();
                throw new StartFailure("Another Decile is running with the data folder " + path
                        + ". End it first, or choose another folder with DECILE_DATA.");
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be used (%s). Mend it, or choose another with DECILE_DATA."
                            .formatted(path, reason(e)),
                    e);
        }
    }

    private static void requireSpace(Path path) throws IOException, StartFailure {
        long megabytes = Files.getFileStore(path).getUsableSpace() / 1_000_000;
        if (megabytes < NEEDED_MEGABYTES) {
            throw new StartFailure(
                    "The disk of the data folder %s has %d MB left; Decile needs %d. Make room, or choose another folder with DECILE_DATA."
                            .formatted(path, megabytes, NEEDED_MEGABYTES));
        }
    }

    private static boolean held(FileChannel lock) throws IOException {
        try {
            @Nullable FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceFirst("Exception$", "") + ": " + e.getMessage();
    }

    Path path() {
        return path;
    }

    /// A folder inside, created where it is missing.
    Path folder(String name) throws StartFailure {
        Path folder = path.resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartFailure("The folder %s cannot be made (%s).".formatted(folder, reason(e)), e);
        }
    }

    /// Where a part writes its log.
    Path log(String part) throws StartFailure {
        return folder("logs").resolve(part + ".log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
