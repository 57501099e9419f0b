package org.decile.core.intake;

import java.security.SecureRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.decile.core.exam.CaseKey;
import org.decile.core.exam.CodeMap;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.qrda.QrdaTables;
import org.decile.core.submission.OtherPrograms;

/// By what files are read.
///
/// @param catalogs the measures of each year of [MeasureCatalogs#years()]
/// @param codes what the codes of exams mean; asked for when there are exams
/// @param keys the key of each practice, under which exams and patients are hashed; asked from several threads
/// @param qrda by what QRDA III files are read; asked for when there is one
/// @param threads how many may work at once
public record IntakeSettings(
        Function<PerformanceYear, MeasureCatalog> catalogs,
        OtherPrograms others,
        FileLimits limits,
        Supplier<CodeMap> codes,
        Function<TaxpayerIdentificationNumber, CaseKey> keys,
        Supplier<QrdaTables> qrda,
        int threads) {
    private static final int KEY_LENGTH = 32;

    /// With the official codes and tables, a key that is forgotten afterwards, and as many threads as there are
    /// processors.
    public IntakeSettings(Function<PerformanceYear, MeasureCatalog> catalogs, OtherPrograms others, FileLimits limits) {
        this(
                catalogs,
                others,
                limits,
                CodeMap::official,
                passing(),
                QrdaTables::builtIn,
                Runtime.getRuntime().availableProcessors());
    }

    /// The built-in measures and the usual limits.
    public static IntakeSettings usual() {
        return new IntakeSettings(MeasureCatalogs::of, OtherPrograms.REFUSED, FileLimits.USUAL);
    }

    public IntakeSettings withLimits(FileLimits other) {
        return new IntakeSettings(catalogs, others, other, codes, keys, qrda, threads);
    }

    public IntakeSettings withOthers(OtherPrograms which) {
        return new IntakeSettings(catalogs, which, limits, codes, keys, qrda, threads);
    }

    public IntakeSettings withCodes(CodeMap other) {
        return new IntakeSettings(catalogs, others, limits, () -> other, keys, qrda, threads);
    }

    public IntakeSettings withKeys(Function<TaxpayerIdentificationNumber, CaseKey> other) {
        return new IntakeSettings(catalogs, others, limits, codes, other, qrda, threads);
    }

    public IntakeSettings withQrda(Supplier<QrdaTables> other) {
        return new IntakeSettings(catalogs, others, limits, codes, keys, other, threads);
    }

    private static Function<TaxpayerIdentificationNumber, CaseKey> passing() {
        byte[] secret = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(secret);
        CaseKey key = new CaseKey(secret);
        return _ -> key;
    }
}
