package org.decile.core.submission;

import java.util.UUID;

/// The random identifier of an upload.
public record UploadId(UUID value) {

    public static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
