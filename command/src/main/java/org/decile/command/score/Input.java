package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.decile.command.intake.GivenPath;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.Intake;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.intake.IntakeScope;
import org.decile.core.intake.IntakeSettings;
import org.decile.core.intake.Lines;
import org.decile.core.intake.Spoiled;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.Submission;

/// Reads files into the results of participants.
final class Input {
    /// Takes what was read, or what is wrong with it.
    interface Taker {
        void results(Results results);

        /// @param spoiled whose results are incomplete without what could not be read, where that is known
        void fault(InputFault fault, List<Spoiled> spoiled);

        /// @param line its number, from 1
        void line(long line, Attempt attempt);
    }

    /// Something that may fail because of what was put in.
    interface Attempt {
        Results read() throws InputFault;
    }

    private final QppSubmissions submissions;
    private final Intake intake;
    private final FileLimits limits;

    Input(IntakeSettings settings) {
        this.limits = settings.limits();
        this.submissions = new QppSubmissions(settings.catalogs(), settings.asTraditionalMips(), settings.limits());
        this.intake = new Intake(settings);
    }

    /// Reads a file whole, or line by line where each line is a submission.
    void read(Path file, Taker taker) {
        try (BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            if (InputKind.of(stream) == InputKind.SUBMISSION_LINES) {
                lines(file, stream, taker);
            } else {
                whole(file, GivenPath.source(file, stream), taker);
            }
        } catch (IOException e) {
            taker.fault(unreadable(file), List.of());
        }
    }

    static InputFault unreadable(Path file) {
        return InputFault.of(file.toString(), GivenPath.unreadable(file));
    }

    private void lines(Path file, InputStream stream, Taker taker) throws IOException {
        Lines lines = new Lines(stream, limits.submissionBytes());
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] json = line.get();
            String source = "%s, line %d".formatted(file, lines.number());
            taker.line(lines.number(), () -> results(source, submissions.read(json)));
        }
    }

    private void whole(Path path, FileSource source, Taker taker) throws IOException {
        for (IntakeFile file : intake.read(List.of(source), new IntakeScope.Anyone(), Progress.NONE)) {
            String name = GivenPath.name(path, file);
            file.parts().forEach(part -> taker.results(results(name, part)));
            if (!file.faults().isEmpty()) {
                InputFault fault = InputFault.ofResults(
                        name, file.faults().listed(), file.faults().further());
                taker.fault(fault, file.spoiled());
            }
        }
    }

    private static Results results(String source, IntakePart part) {
        return new Results(
                source,
                part.entity(),
                part.stated(),
                new Submission(part.year(), part.measures()),
                texts(part.warnings()));
    }

    private static Results results(String source, QppReading reading) throws InputFault {
        return switch (reading) {
            case QppReading.Sound sound ->
                new Results(
                        source,
                        sound.submission().entity(),
                        true,
                        sound.submission().submission(),
                        texts(sound.warnings()));
            case QppReading.Faulty faulty ->
                throw InputFault.ofResults(source, faulty.faults(), faulty.furtherFaults());
        };
    }

    private static List<String> texts(List<Fault> warnings) {
        return warnings.stream().map(Fault::text).toList();
    }
}
