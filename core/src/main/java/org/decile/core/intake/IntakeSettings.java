package org.decile.core.intake;

import java.util.function.Function;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;

/// By what files are read.
///
/// @param catalogs the measures of each year of [MeasureCatalogs#years()]
/// @param asTraditionalMips whether submissions for other programs are taken by its rules, with a warning
public record IntakeSettings(
        Function<PerformanceYear, MeasureCatalog> catalogs, boolean asTraditionalMips, FileLimits limits) {

    /// The built-in measures and the usual limits.
    public static IntakeSettings usual() {
        return new IntakeSettings(MeasureCatalogs::of, false, FileLimits.USUAL);
    }

    public IntakeSettings withLimits(FileLimits other) {
        return new IntakeSettings(catalogs, asTraditionalMips, other);
    }
}
