package org.decile.core.submission;

import java.util.UUID;

/// The random identifier of an upload.
public record UploadId(UUID value) {

    public static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when `text` is not a UUID
    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
