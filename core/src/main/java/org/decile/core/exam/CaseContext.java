package org.decile.core.exam;

import java.util.Optional;
import java.util.function.Function;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// What the reading of a file of cases rests on.
///
/// @param owner the only practice and year whose rows are taken; empty for any
/// @param catalogs the measures of each year that has any
/// @param codes what codes mean
/// @param keys the key of each practice; asked from several threads
/// @param threads how many may work at once
public record CaseContext(
        Optional<CaseOwner> owner,
        Function<PerformanceYear, MeasureCatalog> catalogs,
        CodeMap codes,
        Function<TaxpayerIdentificationNumber, CaseKey> keys,
        FileLimits limits,
        int threads) {}
