package org.decile.core.practice;

import java.util.UUID;

/// A practice's own random identifier, the only one that appears in addresses.
public record PracticeId(UUID value) {

    public static PracticeId random() {
        return new PracticeId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when `text` is not a UUID
    public static PracticeId of(String text) {
        return new PracticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
