package org.decile.command.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.mips.Participation;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.submission.MeasureResultsReading;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmissions;
import org.decile.core.submission.RegistryResultsCsv;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;

/// Reads files into the results of participants.
final class Input {
    /// Takes what was read, or what is wrong with it.
    interface Taker {
        void results(Results results);

        /// @param spoiled whose results are incomplete without what could not be read, where that is known
        void fault(InputFault fault, Optional<ReportingEntity> spoiled);

        /// @param line its number, from 1
        void line(long line, Attempt attempt);
    }

    /// Something that may fail because of what was put in.
    interface Attempt {
        Results read() throws InputFault;
    }

    private final Tables tables;
    private final QppSubmissions submissions;

    Input(Tables tables, boolean asTraditionalMips) {
        this.tables = tables;
        this.submissions = new QppSubmissions(tables::measures, asTraditionalMips);
    }

    /// Reads a file whole, or line by line where each line is a submission.
    void read(Path file, Taker taker) {
        try (BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            switch (InputKind.of(stream)) {
                case SUBMISSION -> submission(file, stream, taker);
                case RESULTS_TABLE -> table(file, stream, taker);
                case SUBMISSION_LINES -> lines(file, stream, taker);
            }
        } catch (IOException e) {
            taker.fault(unreadable(file), Optional.empty());
        }
    }

    static InputFault unreadable(Path file) {
        return InputFault.of(
                file.toString(),
                Files.exists(file)
                        ? "The file cannot be read. Check that it is a file and that you may read it."
                        : "There is no such file. Check the path.");
    }

    private void lines(Path file, InputStream stream, Taker taker) throws IOException {
        InputLines lines = new InputLines(stream);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] json = line.get();
            String source = "%s, line %d".formatted(file, lines.number());
            taker.line(lines.number(), () -> results(source, submissions.read(json)));
        }
    }

    private void submission(Path file, InputStream stream, Taker taker) throws IOException {
        QppReading reading = submissions.read(stream.readNBytes(InputLines.LONGEST));
        try {
            taker.results(results(file.toString(), reading));
        } catch (InputFault e) {
            taker.fault(e, reading instanceof QppReading.Faulty faulty ? faulty.entity() : Optional.empty());
        }
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

    private void table(Path file, InputStream stream, Taker taker) throws IOException {
        RegistryResultsCsv.Reading reading =
                RegistryResultsCsv.read(stream.readNBytes(InputLines.LONGEST), tables::measures);
        if (!reading.faults().isEmpty()) {
            taker.fault(
                    InputFault.ofResults(file.toString(), reading.faults(), reading.furtherFaults()), Optional.empty());
            return;
        }
        for (RegistryResultsCsv.PracticeYear part : reading.parts()) {
            switch (part.reading()) {
                case MeasureResultsReading.Usable usable -> practice(file, part, usable, taker);
                case MeasureResultsReading.Faulty faulty ->
                    taker.fault(
                            InputFault.ofResults(file.toString(), faulty.faults(), faulty.furtherFaults()),
                            Optional.of(group(part)));
            }
        }
    }

    /// The practice's own results, and each clinician's.
    private static void practice(
            Path file, RegistryResultsCsv.PracticeYear part, MeasureResultsReading.Usable usable, Taker taker) {
        Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>> byOwner = new LinkedHashMap<>();
        for (ParticipantResult result : usable.results()) {
            byOwner.computeIfAbsent(result.npi(), npi -> new ArrayList<>()).add(result.measure());
        }
        byOwner.forEach((npi, measures) -> taker.results(new Results(
                file.toString(),
                npi.isEmpty()
                        ? group(part)
                        : new ReportingEntity(Participation.INDIVIDUAL, Optional.of(part.tin()), npi, Optional.empty()),
                npi.isPresent(),
                new Submission(part.year(), measures),
                texts(usable.warnings()))));
    }

    private static ReportingEntity group(RegistryResultsCsv.PracticeYear part) {
        return new ReportingEntity(Participation.GROUP, Optional.of(part.tin()), Optional.empty(), Optional.empty());
    }

    private static List<String> texts(List<Fault> warnings) {
        return warnings.stream().map(Fault::text).toList();
    }
}
