package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.decile.core.exam.CaseKey;
import org.decile.core.exam.CaseKeys;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.Intake;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakeScope;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.intake.MarkedTable;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Practices;
import org.decile.ui.exam.CodeMapsInForce;
import org.decile.ui.qrda.QrdaTablesInForce;

/// Reads files with what is in force for a practice and year: its key, the year's codes, the
/// tables for QRDA III files, the portal's limits.
@Singleton
class PracticeFiles implements FileReading {

    private final Practices practices;
    private final CaseKeys keys;
    private final CodeMapsInForce codes;
    private final QrdaTablesInForce qrda;
    private final UploadLimits limits;

    @Inject
    PracticeFiles(
            Practices practices, CaseKeys keys, CodeMapsInForce codes, QrdaTablesInForce qrda, UploadLimits limits) {
        this.practices = practices;
        this.keys = keys;
        this.codes = codes;
        this.qrda = qrda;
        this.limits = limits;
    }

    @Override
    public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress) throws IOException {
        return new Intake(settings(key)).read(files, scope(key), progress);
    }

    @Override
    public boolean mark(JobKey key, FileSource file, Writer text) throws IOException {
        return MarkedTable.write(file, settings(key), scope(key), Progress.NONE, text);
    }

    private IntakeSettings settings(JobKey key) {
        CaseKey ofPractice = keys.of(key.practice());
        return IntakeSettings.usual()
                .withLimits(limits.inside())
                .withCodes(codes.of(key.year()))
                .withQrda(qrda::all)
                .withKeys(_ -> ofPractice);
    }

    private IntakeScope scope(JobKey key) {
        Practice practice = practices.find(key.practice()).orElseThrow();
        return new IntakeScope.OfPractice(practice.tin(), key.year());
    }
}
