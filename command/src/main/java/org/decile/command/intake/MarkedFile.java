package org.decile.command.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.decile.core.file.FileSource;
import org.decile.core.file.GivenName;
import org.decile.core.file.Progress;
import org.decile.core.intake.IntakeScope;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.intake.MarkedTable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where a table with marks goes. What stands there stays until the new table is complete.
final class MarkedFile {
    private final Path to;
    private final CommandLine command;

    private MarkedFile(Path to, CommandLine command) {
        this.to = to;
        this.command = command;
    }

    /// @throws ParameterException when not a single file is to be marked, or it would be overwritten
    static MarkedFile of(Path to, List<Path> files, CommandLine command) {
        if (files.size() != 1) {
            throw new ParameterException(command, "--mark takes a single FILE.");
        }
        if (isSame(to, files.getFirst())) {
            throw new ParameterException(
                    command, "--mark names the FILE itself, which would be lost. Name another file.");
        }
        return new MarkedFile(to, command);
    }

    /// @throws ParameterException when the source is no table, or the file cannot be written
    void write(FileSource source, IntakeSettings settings) {
        boolean written;
        try {
            boolean stream = Files.exists(to) && !Files.isRegularFile(to);
            written = stream ? writeTo(to, source, settings) : replace(target(), source, settings);
        } catch (IOException e) {
            throw new ParameterException(
                    command, "--mark %s: The file cannot be written.".formatted(GivenName.of(to.toString())), e);
        }
        if (!written) {
            throw new ParameterException(
                    command, "--mark takes a table; %s is none.".formatted(GivenName.of(source.name())));
        }
    }

    /// A link stays; the file to which it leads is replaced.
    private Path target() throws IOException {
        return Files.exists(to) ? to.toRealPath() : to.toAbsolutePath();
    }

    private static boolean replace(Path target, FileSource source, IntakeSettings settings) throws IOException {
        Path complete = Files.createTempFile(target.getParent(), ".marked", ".csv");
        try {
            boolean written = writeTo(complete, source, settings);
            if (written) {
                Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return written;
        } finally {
            Files.deleteIfExists(complete);
        }
    }

    private static boolean writeTo(Path file, FileSource source, IntakeSettings settings) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            return MarkedTable.write(source, settings, new IntakeScope.Anyone(), Progress.NONE, text);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
