package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.decile.command.intake.GivenPath;
import org.decile.command.intake.Remarks;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
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
import org.decile.core.submission.QppProgramRule;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.Submission;

/// Reads files into the results of participants.
final class Input {
    /// Takes what was read, or what is wrong with it.
    interface Taker {
        void results(Results results);

        /// Of a clinician, in a table that may hold the practice's own beside them.
        void clinician(Results results);

        /// What should be known of a file besides.
        void remark(String line);

        void fault(InputFault fault);

        /// @param source the file of which something cannot be used
        /// @param spoiled whose results are incomplete without it
        void spoil(String source, List<Spoiled> spoiled);

        /// @param line its number, from 1
        void line(long line, Attempt attempt);
    }

    /// Something that may fail because of what was put in.
    interface Attempt {
        Results read() throws InputFault;
    }

    private static final Set<FaultKind> TOLD_TWICE = EnumSet.of(FaultKind.PROGRAM, FaultKind.YEAR);

    private final QppSubmissions submissions;
    private final Intake intake;
    private final FileLimits limits;

    Input(IntakeSettings settings) {
        this.limits = settings.limits();
        this.submissions = new QppSubmissions(settings.catalogs(), settings.others(), settings.limits());
        this.intake = new Intake(settings);
    }

    /// Reads files: those with a submission on each line one after the other, then the others together, because what
    /// several hold of one practice is added up.
    ///
    /// Lines take constant memory; but where other files are given, it is kept of whom a line is faulty.
    void read(List<Path> files, Taker taker) {
        List<FileSource> whole = new ArrayList<>();
        for (Path file : files) {
            try (BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                if (InputKind.of(stream) == InputKind.SUBMISSION_LINES) {
                    lines(file, stream, taker, files.size() == 1);
                } else {
                    whole.add(GivenPath.source(file, stream));
                }
            } catch (IOException e) {
                taker.fault(unreadable(file));
                taker.spoil(GivenPath.name(file), List.of(Spoiled.somebody()));
            }
        }
        whole(whole, taker);
    }

    static InputFault unreadable(Path file) {
        return InputFault.of(GivenPath.name(file), GivenPath.unreadable(file));
    }

    private void lines(Path file, InputStream stream, Taker taker, boolean alone) throws IOException {
        Lines lines = new Lines(stream, limits.submissionBytes());
        AtomicLong others = new AtomicLong();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] json = line.get();
            String source = "%s, line %d".formatted(GivenPath.name(file), lines.number());
            taker.line(lines.number(), () -> {
                QppReading reading = submissions.read(json);
                if (isForAnotherProgram(reading)) {
                    others.incrementAndGet();
                }
                if (!alone && reading instanceof QppReading.Faulty faulty) {
                    taker.spoil(GivenPath.name(file), List.of(Spoiled.of(faulty)));
                }
                return results(source, reading);
            });
        }
        if (others.get() > 0) {
            taker.remark("%s: warning: %,d of the submissions are for other programs than traditional MIPS. %s"
                    .formatted(GivenPath.name(file), others.get(), QppProgramRule.ASKED_FOR_ALL));
        }
    }

    private static boolean isForAnotherProgram(QppReading reading) {
        return reading instanceof QppReading.Sound
                && reading.warnings().stream().anyMatch(warning -> warning.kind() == FaultKind.PROGRAM);
    }

    /// Tells faults before results, so that it is known whose results are incomplete.
    private void whole(List<FileSource> sources, Taker taker) {
        try {
            List<IntakeFile> files = intake.read(sources, new IntakeScope.Anyone(), Progress.NONE);
            files.forEach(file -> faults(file, taker));
            files.forEach(file -> Remarks.of(file, toldWithResults(file)).forEach(taker::remark));
            for (IntakeFile file : files) {
                file.parts().forEach(part -> results(file, part, taker));
            }
        } catch (IOException e) {
            String names = sources.stream().map(FileSource::name).collect(Collectors.joining(" and "));
            taker.fault(InputFault.of(names, "This cannot be read to its end. Try again."));
            taker.spoil(names, List.of(Spoiled.somebody()));
        }
    }

    /// These stand with the results, and nowhere else; but that results are scored for another program or period than
    /// they are reported for is told in both places.
    private static Set<Fault> toldWithResults(IntakeFile file) {
        return file.parts().stream()
                .flatMap(part -> part.warnings().stream())
                .filter(warning -> !TOLD_TWICE.contains(warning.kind()))
                .collect(Collectors.toSet());
    }

    private static void faults(IntakeFile file, Taker taker) {
        if (!file.faults().isEmpty()) {
            taker.fault(InputFault.ofResults(
                    file.name(), file.faults().listed(), file.faults().further()));
            taker.spoil(file.name(), file.spoiled());
        }
    }

    private static void results(IntakeFile file, IntakePart part, Taker taker) {
        Results results = results(file.name(), part);
        if (file.format().hasRows() && part.entity().npi().isPresent()) {
            taker.clinician(results);
        } else {
            taker.results(results);
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
