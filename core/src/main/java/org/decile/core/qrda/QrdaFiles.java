package org.decile.core.qrda;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decile.core.benchmark.BenchmarkKey;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.measure.Measure;
import org.decile.core.measure.MeasureCatalog;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.ElectronicMeasures.Expected;
import org.decile.core.qrda.ReadDocument.Organizer;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.QppTerms;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.Submission;
import org.decile.core.submission.UnreadSet;

/// Reads QRDA Category III files: the quality measures that one participant reports from an electronic health record.
///
/// Whatever the bytes are, reading ends with a submission or with all that is wrong with it, never with an
/// exception. It can be shared between threads.
public final class QrdaFiles {
    private final Function<PerformanceYear, MeasureCatalog> catalogs;
    private final QrdaTables tables;
    private final OtherPrograms others;
    private final QrdaLimits limits;
    private final Map<PerformanceYear, ElectronicMeasures> known = new ConcurrentHashMap<>();

    /// With the built-in tables and the standard limits.
    ///
    /// @param catalogs the measures of each year of [MeasureCatalogs#years()]
    public QrdaFiles(Function<PerformanceYear, MeasureCatalog> catalogs, OtherPrograms others) {
        this(catalogs, QrdaTables.builtIn(), others, QrdaLimits.STANDARD);
    }

    /// @param catalogs the measures of each year of [MeasureCatalogs#years()]
    /// @param others what becomes of files for other programs
    public QrdaFiles(
            Function<PerformanceYear, MeasureCatalog> catalogs,
            QrdaTables tables,
            OtherPrograms others,
            QrdaLimits limits) {
        this.catalogs = catalogs;
        this.tables = tables;
        this.others = others;
        this.limits = limits;
    }

    /// Reads one file.
    public QppReading read(byte[] bytes) {
        Notes notes = new Notes();
        try {
            return checked(document(bytes), notes);
        } catch (QrdaRefusal refusal) {
            notes.faults().add(refusal.fault());
            return faulty(Optional.empty(), notes);
        }
    }

    /// Reads one file, of which no more than the limit is taken into memory.
    ///
    /// @throws IOException when the stream cannot be read
    public QppReading read(InputStream stream) throws IOException {
        return read(stream.readNBytes(limits.bytes() + 1));
    }

    private ReadDocument document(byte[] bytes) throws QrdaRefusal {
        if (bytes.length == 0) {
            throw new QrdaRefusal(0, "The file is empty.", "Export it once more.");
        }
        if (bytes.length > limits.bytes()) {
            throw new QrdaRefusal(
                    0,
                    "The file is larger than %,d bytes.".formatted(limits.bytes()),
                    "Send one participant's results in a file.");
        }
        ReadDocument document = QrdaParser.parse(bytes, limits);
        if (!document.ofCategoryThree) {
            throw new QrdaRefusal(
                    0,
                    "This is not a QRDA Category III file: its document names no template %s."
                            .formatted(Template.DOCUMENT.root()),
                    "Export the measures as QRDA Category III in the form of CMS.");
        }
        return document;
    }

    private QppReading checked(ReadDocument document, Notes notes) {
        OtherCategories others = new OtherCategories(notes);
        others.check(document);
        List<Organizer> organizers = document.sections.stream()
                .flatMap(ReadDocument.Section::measures)
                .toList();
        if (organizers.isEmpty()) {
            notes.faults()
                    .add(Fault.ofFile(
                            "There are no quality measures in this file.",
                            "Export the electronic quality measures (eCQMs); only they are scored from a file."));
            return faulty(Optional.empty(), notes);
        }
        others.tell(document);
        return checked(document, organizers, notes);
    }

    private QppReading checked(ReadDocument document, List<Organizer> organizers, Notes notes) {
        QrdaHeader header = new QrdaHeader(document, others, notes);
        Optional<QrdaRecipient> recipient = header.recipient();
        Optional<ReportingEntity> entity = recipient.map(some -> new QrdaOwner(document, notes).entity(some.type()));
        QrdaYear period = new QrdaYear(tables.guides(), notes);
        Optional<PerformanceYear> year = period.find(document);
        boolean strict = recipient.map(QrdaRecipient::isOfMips).orElse(true);
        QrdaMeasures reading = new QrdaMeasures(measures(document, year, notes), this::elsewhere, strict, notes);
        List<ReportedMeasure> measures =
                organizers.stream().flatMap(some -> reading.read(some).stream()).toList();
        Optional<QppTerms> terms = recipient.map(
                some -> new QppTerms(header.program(some), header.cehrtId(), period.start(), period.end()));
        if (notes.faults().isEmpty() && entity.isPresent() && terms.isPresent() && year.isPresent()) {
            return sound(
                    entity.get(),
                    new Submission(year.get(), measures),
                    terms.get(),
                    OtherCategories.unread(document),
                    notes);
        }
        return faulty(entity, notes);
    }

    /// All measures of a file stand under the same terms.
    private static QppReading sound(
            ReportingEntity entity, Submission submission, QppTerms terms, List<UnreadSet> unread, Notes notes) {
        Map<BenchmarkKey, QppTerms> ofEach =
                submission.measures().stream().collect(Collectors.toMap(ReportedMeasure::key, _ -> terms));
        return new QppReading.Sound(
                new QppSubmission(entity, submission, ofEach, unread),
                notes.warnings().kept());
    }

    /// The measures of the year; empty when there are none, which is told.
    private Optional<ElectronicMeasures> measures(ReadDocument document, Optional<PerformanceYear> year, Notes notes) {
        Optional<ElectronicMeasures> measures = year.map(this::measures);
        boolean unpublished = measures.filter(ElectronicMeasures::isEmpty).isPresent();
        if (unpublished) {
            notes.at(FaultKind.YEAR, 0, "")
                    .fault(
                            "CMS has published no identifiers for %s yet, by which QRDA files name measures."
                                    .formatted(year.orElseThrow()),
                            "Send the results as a table or as submissions JSON. Once there are any, a portal"
                                    + " administrator puts them into force on the page QRDA III tables, and the command"
                                    + " line takes them with --qrda-identifiers.");
            return Optional.empty();
        }
        new QrdaYear(tables.guides(), notes).unknownGuides(document);
        return measures;
    }

    private ElectronicMeasures measures(PerformanceYear year) {
        MeasureCatalog catalog = catalogs.apply(year);
        ElectronicMeasures measures = known.get(year);
        if (measures == null || measures.catalog() != catalog) {
            measures = new ElectronicMeasures(catalog, tables.identifiers());
            known.put(year, measures);
        }
        return measures;
    }

    private Optional<Measure> elsewhere(String guid) {
        return MeasureCatalogs.years().descendingSet().stream()
                .flatMap(year -> Stream.of(measures(year)))
                .flatMap(measures -> measures.find(guid).stream())
                .map(Expected::measure)
                .findFirst();
    }

    private static QppReading faulty(Optional<ReportingEntity> entity, Notes notes) {
        List<Fault> kept = notes.faults().kept();
        return new QppReading.Faulty(
                entity,
                kept,
                notes.faults().count() - kept.size(),
                notes.warnings().kept());
    }
}
