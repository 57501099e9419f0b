package org.decile.core.submission;

import org.decile.core.mips.PerformanceCategory;

/// A measurement set, or a section of a QRDA III file, of another category than quality: its measurements are counted,
/// but not kept.
public record UnreadSet(PerformanceCategory category, int measurements) {}
