package org.decile.ui.submission;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeFile;

/// Reads the files of an upload, of whatever kind, for one practice and year.
interface FileReading {

    /// What came of each file, and of each in an archive; nothing is stored.
    ///
    /// @throws IOException when a source cannot be read
    /// @throws org.decile.core.file.CancelledException when the person gave it up
    List<IntakeFile> read(JobKey key, List<? extends FileSource> files, Progress progress) throws IOException;

    /// Gives a table back with what is wrong with each row beside it.
    ///
    /// @return whether the file is a table; if not, nothing is written
    /// @throws IOException when the source cannot be read or nothing be written
    boolean mark(JobKey key, FileSource file, Writer text) throws IOException;
}
