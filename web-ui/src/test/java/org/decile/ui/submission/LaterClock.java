package org.decile.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes on when a test says so.
final class LaterClock implements InstantSource {

    private Instant now = Instant.parse("2026-11-21T15:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void forward(Duration time) {
        now = now.plus(time);
    }
}
