package org.decile.command.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.decile.core.exam.CaseContext;
import org.decile.core.exam.CaseKey;
import org.decile.core.exam.CaseOwner;
import org.decile.core.exam.CaseReading;
import org.decile.core.exam.CodeMap;
import org.decile.core.exam.ExamRows;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.table.CsvRows;

/// Validates an exam-level file, every rule and duplicate check on, hashes who was examined, and counts the rates.
final class ExamsOfDecile implements Contender {
    private static final TaxpayerIdentificationNumber PRACTICE = new TaxpayerIdentificationNumber(ExamFile.TIN);

    private final CodeMap codes = ExamFile.codes();
    private final CaseKey key = new CaseKey("an invented key for the bench".getBytes(StandardCharsets.US_ASCII));
    private final int threads;
    private final Path file;
    private Optional<CaseReading> reading = Optional.empty();

    ExamsOfDecile(int threads, Path file) {
        this.threads = threads;
        this.file = file;
    }

    @Override
    public void run() throws IOException {
        reading = Optional.empty();
        Faults faults = new Faults();
        CaseContext context = new CaseContext(
                Optional.of(new CaseOwner(PRACTICE, Yardstick.YEAR)),
                MeasureCatalogs::of,
                codes,
                _ -> key,
                FileLimits.USUAL,
                threads);
        try (CsvRows rows = CsvRows.of(Files.newInputStream(file), faults::add)) {
            reading =
                    Optional.of(new ExamRows(context, faults, new Faults()).read(rows, () -> 0, Progress.NONE));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.kept().getFirst().text());
        }
    }

    /// What came of the last run.
    CaseReading.Part part() {
        return reading.orElseThrow().parts().getFirst();
    }
}
