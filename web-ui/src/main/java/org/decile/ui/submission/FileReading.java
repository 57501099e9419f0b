package org.decile.ui.submission;

import java.io.IOException;
import java.util.List;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;

/// Reads a file of any kind, or all that are in an archive, for one practice and year.
interface FileReading {

    /// What came of each file inside; nothing is stored.
    ///
    /// @throws IOException when the source cannot be read
    /// @throws org.decile.core.file.CancelledException when the person gave it up
    List<IntakeFile> read(JobKey key, FileSource source, Progress progress) throws IOException;
}
