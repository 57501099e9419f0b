package org.decile.core.qrda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.decile.core.fault.Fault;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.Participation;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppReading;
import org.decile.core.submission.QppSubmission;
import org.decile.core.submission.ReportingEntity;

/// Writes QRDA Category III files of an invented practice, and reads them.
public final class QrdaFile {
    public static final String TIN = "000000001";
    public static final String NPI = "1234567893";

    private static final Map<String, String> GUIDES = Map.of(
            "2017", "2017-07-01",
            "2018", "2017-07-01",
            "2019", "2018-05-01",
            "2020", "2020-05-01",
            "2021", "2020-05-01",
            "2022", "2021-07-01",
            "2023", "2022-12-01",
            "2024", "2022-12-01",
            "2025", "2024-12-01");

    private final PerformanceYear year;
    private String guide;
    private String recipient = "MIPS_GROUP";
    private String low;
    private String high;
    private final List<XmlNode> clinicians = new ArrayList<>();
    private final List<XmlNode> organizations = new ArrayList<>();
    private final List<XmlNode> participants = new ArrayList<>();
    private final List<XmlNode> measures = new ArrayList<>();
    private final List<XmlNode> otherSections = new ArrayList<>();

    private QrdaFile(PerformanceYear year) {
        this.year = year;
        this.guide = GUIDES.getOrDefault(year.toString(), "");
        this.low = year + "0101";
        this.high = year + "1231";
    }

    /// A file for traditional MIPS without anybody whose it is.
    public static QrdaFile of(int year) {
        return new QrdaFile(new PerformanceYear(year));
    }

    /// A group's file for traditional MIPS.
    public static QrdaFile group(int year) {
        return of(year).organization(Identifier.PRACTICE, TIN);
    }

    /// A clinician's file for traditional MIPS.
    public static QrdaFile individual(int year) {
        return group(year).recipient("MIPS_INDIV").clinician(NPI);
    }

    /// The file that a submission of eCQMs to traditional MIPS comes from.
    public static QrdaFile of(QppSubmission submission) {
        QrdaFile file = new QrdaFile(submission.submission().year());
        file.owner(submission.entity());
        submission.submission().measures().forEach(measure -> file.measure(QrdaMeasure.of(file.year, measure)));
        return file;
    }

    private void owner(ReportingEntity entity) {
        recipient(Map.of(
                        Participation.INDIVIDUAL, "MIPS_INDIV",
                        Participation.GROUP, "MIPS_GROUP",
                        Participation.VIRTUAL_GROUP, "MIPS_VIRTUALGROUP",
                        Participation.APM_ENTITY, "MIPS_APMENTITY")
                .getOrDefault(entity.participation(), ""));
        boolean virtual = entity.participation() == Participation.VIRTUAL_GROUP;
        entity.tin().ifPresent(tin -> organization(Identifier.PRACTICE, tin.digits()));
        entity.npi().ifPresent(npi -> clinician(npi.digits()));
        entity.entityId().ifPresent(id -> organization(virtual ? Identifier.VIRTUAL_GROUP : Identifier.APM_ENTITY, id));
    }

    public QrdaFile recipient(String name) {
        recipient = name;
        return this;
    }

    /// @param extension of the document's template; empty for none
    public QrdaFile guide(String extension) {
        guide = extension;
        return this;
    }

    public QrdaFile period(String from, String to) {
        low = from;
        high = to;
        return this;
    }

    public QrdaFile clinician(String npi) {
        clinicians.add(id(Identifier.CLINICIAN, npi));
        return this;
    }

    public QrdaFile organization(String root, String extension) {
        organizations.add(id(root, extension));
        return this;
    }

    public QrdaFile pathway(String number) {
        participants.add(id(Identifier.VALUE_PATHWAY, number));
        return this;
    }

    /// @param id CMS's certification number of the record system
    public QrdaFile certification(String id) {
        participants.add(id(Identifier.CERTIFICATION, id));
        return this;
    }

    public QrdaFile measure(QrdaMeasure measure) {
        measures.add(measure.node());
        return this;
    }

    /// A measure of traditional counts: everybody is in the initial population.
    public QrdaFile measure(String id, long denominator, long numerator) {
        return measure(QrdaMeasure.of(year, id).group(denominator, numerator, 0, 0));
    }

    /// A Promoting Interoperability measure.
    public QrdaFile interoperability(String numerator, String denominator) {
        otherSections.add(XmlNode.of("section")
                .with(
                        template(Template.INTEROPERABILITY_SECTION),
                        XmlNode.of("entry")
                                .with(XmlNode.of("organizer")
                                        .with(
                                                component(Template.INTEROPERABILITY_NUMERATOR, numerator),
                                                component(Template.INTEROPERABILITY_DENOMINATOR, denominator)))));
        return this;
    }

    private static XmlNode component(Template template, String count) {
        return XmlNode.of("component")
                .with(XmlNode.of("observation").with(template(template), QrdaMeasure.count(count)));
    }

    public String xml() {
        return text(document());
    }

    /// The same file with all elements and attributes in some other order.
    public String xml(RandomGenerator random) {
        XmlNode document = document();
        document.shuffle(random);
        return text(document);
    }

    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(XmlNode document) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.text();
    }

    private XmlNode document() {
        XmlNode body = XmlNode.of("structuredBody");
        if (!measures.isEmpty()) {
            body.with(XmlNode.of("component").with(quality()));
        }
        otherSections.forEach(section -> body.with(XmlNode.of("component").with(section)));
        return XmlNode.of("ClinicalDocument", "xmlns", "urn:hl7-org:v3")
                .with(
                        XmlNode.of("templateId", "root", Template.DOCUMENT.root(), "extension", guide),
                        XmlNode.of("title"),
                        XmlNode.of("informationRecipient")
                                .with(XmlNode.of("intendedRecipient").with(id(Identifier.PROGRAM, recipient))),
                        XmlNode.of("participant")
                                .with(XmlNode.of("associatedEntity").with(participants)),
                        XmlNode.of("documentationOf")
                                .with(XmlNode.of("serviceEvent")
                                        .with(XmlNode.of("performer")
                                                .with(XmlNode.of("assignedEntity")
                                                        .with(clinicians)
                                                        .with(XmlNode.of("representedOrganization")
                                                                .with(organizations))))),
                        XmlNode.of("component").with(body));
    }

    private XmlNode quality() {
        XmlNode section = XmlNode.of("section")
                .with(
                        template(Template.QUALITY_SECTION),
                        XmlNode.of("entry")
                                .with(XmlNode.of("act")
                                        .with(
                                                template(Template.REPORTING_PARAMETERS),
                                                XmlNode.of("effectiveTime")
                                                        .with(
                                                                XmlNode.of("low", "value", low),
                                                                XmlNode.of("high", "value", high)))));
        measures.forEach(measure -> section.with(XmlNode.of("entry").with(measure)));
        return section;
    }

    static XmlNode id(String root, String extension) {
        return XmlNode.of("id", "root", root, "extension", extension);
    }

    static XmlNode template(Template template) {
        return XmlNode.of("templateId", "root", template.root(), "extension", "2016-11-01");
    }

    public QppReading read() {
        return read(xml());
    }

    static QppReading read(String xml) {
        return read(xml, false);
    }

    static QppReading read(String xml, boolean asTraditionalMips) {
        return read(xml.getBytes(StandardCharsets.UTF_8), asTraditionalMips);
    }

    static QppReading read(byte[] bytes, boolean asTraditionalMips) {
        return new QrdaFiles(
                        MeasureCatalogs::of,
                        asTraditionalMips ? OtherPrograms.AS_TRADITIONAL_MIPS : OtherPrograms.REFUSED)
                .read(bytes);
    }

    static QppReading.Sound sound(QppReading reading) {
        return switch (reading) {
            case QppReading.Sound sound -> sound;
            case QppReading.Faulty faulty -> throw new AssertionError(String.join("\n", texts(faulty.faults())));
        };
    }

    static QppReading.Faulty faulty(QppReading reading) {
        return switch (reading) {
            case QppReading.Faulty faulty -> faulty;
            case QppReading.Sound sound ->
                throw new AssertionError(sound.submission().toString());
        };
    }

    static List<String> texts(List<Fault> faults) {
        return faults.stream().map(Fault::text).toList();
    }

    /// What is wrong, without the lines, which a change of the builder would move.
    static List<String> faults(String xml) {
        return withoutLines(faulty(read(xml)).faults());
    }

    static List<String> warnings(String xml) {
        return withoutLines(sound(read(xml)).warnings());
    }

    static List<String> withoutLines(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault(
                                fault.kind(), 0, fault.column(), Optional.empty(), fault.problem(), fault.remedy())
                        .text())
                .toList();
    }

    /// The line of the only place where a text stands.
    static int line(String xml, String text) {
        List<String> lines = Arrays.asList(xml.split("\n", -1));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                found.add(i + 1);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError("%s stands in lines %s".formatted(text, found));
        }
        return found.getFirst();
    }
}
