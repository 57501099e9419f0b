package org.decile.core.file;

import java.io.IOException;
import java.io.InputStream;

/// A file that can be read again and again, wherever its bytes are kept.
public interface FileSource {

    /// As the person's computer calls it; for messages only, never to tell what the file is.
    String name();

    /// Number of bytes.
    long size();

    /// Its bytes from the beginning; the caller closes the stream.
    InputStream open() throws IOException;
}
