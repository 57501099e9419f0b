package org.decile.core.practice;

import org.decile.core.mips.PerformanceYear;

/// Somebody else saved a practice's settings while these were being saved; nothing of these was kept.
public final class SettingsChangedException extends RuntimeException {

    public SettingsChangedException(PerformanceYear year, Throwable cause) {
        super(
                "someone else has just saved the settings for %s; open them again and repeat your change"
                        .formatted(year),
                cause);
    }
}
