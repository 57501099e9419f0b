package org.decile.core.submission;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileLimits;
import org.decile.core.file.StrictJson;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/// Reads submissions in the JSON form of CMS's submissions service.
///
/// Whatever the bytes are, reading ends with a submission or with all that is wrong with it, never with an exception.
/// Submissions for MIPS Value Pathways, the APM Performance Pathway and subgroups are read whole as well; they are
/// scored by the rules of traditional MIPS only when asked for.
public final class QppSubmissions {
    private static final int DEPTH = 20;
    private static final int TOKENS = 2_000_000;

    private final FileLimits limits;
    private final StrictJson json;
    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final OtherPrograms others;

    /// @param catalogs the measures of each year of [MeasureCatalogs#years()]
    public QppSubmissions(Function<PerformanceYear, MeasureCatalog> catalogs, OtherPrograms others, FileLimits limits) {
        this.catalogs = catalogs;
        this.others = others;
        this.limits = limits;
        this.json = new StrictJson(limits.submissionBytes(), DEPTH, TOKENS, limits.cellCharacters());
    }

    /// Reads one submission.
    public QppReading read(byte[] content) {
        Faults faults = new Faults();
        Faults warnings = new Faults();
        Optional<JsonPlace> root = document(content, faults);
        Optional<ReportingEntity> entity = root.flatMap(some -> entity(some, warnings));
        Optional<QppSubmission> submission = root.flatMap(some -> submission(some, entity, warnings));
        if (faults.isEmpty() && submission.isPresent()) {
            return new QppReading.Sound(submission.get(), warnings.kept());
        }
        List<Fault> kept = faults.kept();
        return new QppReading.Faulty(entity, kept, faults.count() - kept.size(), warnings.kept());
    }

    private Optional<JsonPlace> document(byte[] content, Faults faults) {
        if (content.length > limits.submissionBytes()) {
            faults.add(Fault.ofFile(
                    "The submission is larger than %s.".formatted(FileLimits.inWords(limits.submissionBytes())),
                    "Send one participant's at a time."));
            return Optional.empty();
        }
        try {
            return submissionIn(new JsonPlace(json.read(content), "", faults));
        } catch (StreamConstraintsException e) {
            faults.add(Fault.ofFile(
                    "The text holds longer texts or deeper nesting than a submission can have.",
                    "Check that it is the right file."));
        } catch (StreamReadException e) {
            faults.add(Fault.ofFile(
                    "This cannot be read as JSON after line %d, character %d."
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "Write the file again, or mend it there."));
        } catch (JacksonException e) {
            faults.add(Fault.ofFile(
                    "A field stands twice in one object, or something follows the submission.",
                    "Keep one of the two; further submissions go on lines of their own."));
        }
        return Optional.empty();
    }

    /// The submission itself, also where it is wrapped as in CMS's answers.
    private static Optional<JsonPlace> submissionIn(JsonPlace root) {
        JsonPlace data = root.field("data");
        JsonPlace outer = data.isAbsent() ? root : data;
        JsonPlace inner = outer.field("submission");
        JsonPlace submission = inner.isAbsent() ? outer : inner;
        return submission.isObject("Write one submission, an object in braces.")
                ? Optional.of(submission)
                : Optional.empty();
    }

    private Optional<ReportingEntity> entity(JsonPlace root, Faults warnings) {
        root.knows(QppFields.SUBMISSION, warnings, "It is not used; check its spelling.");
        QppOwner owner = new QppOwner(root, warnings);
        Optional<EntityType> type = owner.type();
        type.ifPresent(some -> new QppProgramRule(others, warnings).entity(some, root));
        return type.map(owner::entity);
    }

    private Optional<QppSubmission> submission(JsonPlace root, Optional<ReportingEntity> entity, Faults warnings) {
        Optional<PerformanceYear> year = year(root.field("performanceYear"));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        QppMeasurementSets sets =
                new QppMeasurementSets(catalogs.apply(year.get()), new QppProgramRule(others, warnings), warnings);
        List<ReportedMeasure> measures = sets.read(root);
        if (measures.isEmpty() && root.faults().isEmpty()) {
            root.field("measurementSets")
                    .fault(
                            FaultKind.MEASURE,
                            "There are no quality measures in the submission.",
                            "Add measurements of the category \"quality\"; only they are scored from a file.");
        }
        return entity.filter(_ -> root.faults().isEmpty())
                .map(some ->
                        new QppSubmission(some, new Submission(year.get(), measures), sets.terms(), sets.unread()));
    }

    private static Optional<PerformanceYear> year(JsonPlace place) {
        NavigableSet<PerformanceYear> years = MeasureCatalogs.years();
        String remedy = "Write one of %s."
                .formatted(years.stream().map(PerformanceYear::toString).collect(Collectors.joining(", ")));
        Optional<String> text = place.needed(FaultKind.YEAR, "The performance year is missing.", remedy);
        Optional<PerformanceYear> year = text.flatMap(some ->
                years.stream().filter(known -> known.toString().equals(some)).findFirst());
        if (text.isPresent() && year.isEmpty()) {
            place.fault(FaultKind.YEAR, "There are no measures for the year %s.".formatted(place.quoted()), remedy);
        }
        return year;
    }
}
