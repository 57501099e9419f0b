package org.decile.ui.submission;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.decile.core.file.FileSource;

/// A file that waits, encrypted, until its upload is confirmed or given up.
///
/// Its text form names nothing of the file, so that it may stand in a log.
final class StagedFile implements FileSource {

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final Path path;
    private final long size;
    private final StagingKey key;

    StagedFile(String name, Path path, long size, StagingKey key) {
        this.name = name;
        this.path = path;
        this.size = size;
        this.key = key;
    }

    /// Tells it from others of the same name.
    UUID id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    /// @throws IOException when the file is deleted, or, while reading, when it is no longer what was received
    @Override
    public InputStream open() throws IOException {
        return new StagedBytes(new BufferedInputStream(Files.newInputStream(path), StagingKey.PIECE), size, key);
    }

    /// Once is enough; the key goes with the last reference to this.
    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public String toString() {
        return "a staged file of " + size + " bytes";
    }
}
