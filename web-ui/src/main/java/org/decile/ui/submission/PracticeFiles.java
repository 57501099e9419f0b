package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.Intake;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakeScope;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Practices;

/// Reads files with what is in force for a practice and year.
@Singleton
class PracticeFiles implements FileReading {

    private final Practices practices;
    private final UploadLimits limits;

    @Inject
    PracticeFiles(Practices practices, UploadLimits limits) {
        this.practices = practices;
        this.limits = limits;
    }

    @Override
    public List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress) throws IOException {
        Practice practice = practices.find(key.practice()).orElseThrow();
        IntakeSettings settings = IntakeSettings.usual().withLimits(limits.inside());
        return new Intake(settings).read(files, new IntakeScope.OfPractice(practice.tin(), key.year()), progress);
    }
}
