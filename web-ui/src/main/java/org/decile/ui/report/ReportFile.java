package org.decile.ui.report;

import java.io.IOException;
import java.io.OutputStream;

/// A report as a file.
final class ReportFile {
    private final String name;
    private final String contentType;
    private final byte[] content;

    /// @param name what it is saved under: plain letters, digits and hyphens, without the TIN
    ReportFile(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    /// The size in bytes.
    int size() {
        return content.length;
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(content);
    }
}
