package org.decile.command.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.Intake;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakeScope;
import org.decile.core.intake.IntakeSettings;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Reads all files that the command line names.
final class GivenFiles {
    private GivenFiles() {}

    /// Each opened once, to be read again and again.
    ///
    /// @throws ParameterException when one is not there
    static List<FileSource> open(CommandLine command, List<Path> paths) {
        List<FileSource> sources = new ArrayList<>();
        for (Path path : paths) {
            try {
                sources.add(GivenPath.open(path));
            } catch (IOException e) {
                throw new ParameterException(
                        command, "%s: %s".formatted(GivenPath.name(path), GivenPath.unreadable(path)), e);
            }
        }
        return sources;
    }

    /// @throws ParameterException when one cannot be read
    static List<IntakeFile> read(CommandLine command, List<FileSource> sources, IntakeSettings settings) {
        try {
            return new Intake(settings).read(sources, new IntakeScope.Anyone(), Progress.NONE);
        } catch (IOException e) {
            throw new ParameterException(command, "The files cannot be read to their end.", e);
        }
    }
}
