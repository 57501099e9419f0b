package org.decile.core.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file in memory.
///
/// @param bytes not copied
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record BytesSource(String name, byte[] bytes) implements FileSource {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
