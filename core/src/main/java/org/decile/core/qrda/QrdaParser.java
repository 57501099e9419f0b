package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.decile.core.qrda.ReadDocument.Count;
import org.decile.core.qrda.ReadDocument.Observation;
import org.decile.core.qrda.ReadDocument.Organizer;
import org.decile.core.qrda.ReadDocument.Period;
import org.decile.core.qrda.ReadDocument.Section;
import org.decile.core.qrda.ReadDocument.Value;

/// Takes out of a file what is of use, in whatever order it stands there, and passes over the rest, above all the
/// supplemental data of patients' sex, race, ethnicity and payer.
final class QrdaParser {
    private static final String ID = "id";
    private static final String TEMPLATE = "templateId";
    private static final String VALUE = "value";

    private final QrdaXml xml;
    private final ReadDocument document = new ReadDocument();
    private int partsLeft;
    private final int parts;

    private QrdaParser(QrdaXml xml, QrdaLimits limits) {
        this.xml = xml;
        this.parts = limits.parts();
        this.partsLeft = limits.parts();
    }

    static ReadDocument parse(byte[] bytes, QrdaLimits limits) throws QrdaRefusal {
        QrdaXml xml = new QrdaXml(bytes, limits);
        QrdaParser parser = new QrdaParser(xml, limits);
        parser.root();
        return parser.document;
    }

    private void root() throws QrdaRefusal {
        if (!xml.nextChild()) {
            return;
        }
        if (xml.name().equals("ClinicalDocument")) {
            document();
        } else {
            xml.skip();
        }
        while (xml.nextChild()) {
            xml.skip();
        }
    }

    private void document() throws QrdaRefusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> documentTemplate();
                case "informationRecipient", "participant", "documentationOf" -> identifiers(document, xml.name());
                case "component" -> body();
                default -> xml.skip();
            }
        }
    }

    private void documentTemplate() throws QrdaRefusal {
        Optional<Identifier> template = identifier();
        if (template.filter(some -> some.root().equals(Template.DOCUMENT.root()))
                .isPresent()) {
            document.ofCategoryThree = true;
            template.filter(some -> !some.extension().isEmpty()).ifPresent(document.guides::add);
        }
    }

    private static List<Identifier> listFor(ReadDocument document, String element) {
        return switch (element) {
            case "informationRecipient" -> document.recipients;
            case "participant" -> document.participants;
            default -> document.performers;
        };
    }

    /// All identifiers of recipients, participants and performers, however deep.
    private void identifiers(ReadDocument document, String element) throws QrdaRefusal {
        List<Identifier> list = listFor(document, element);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case ID -> identifier().ifPresent(list::add);
                case "intendedRecipient",
                        "associatedEntity",
                        "serviceEvent",
                        "performer",
                        "assignedEntity",
                        "representedOrganization" -> identifiers(document, element);
                default -> xml.skip();
            }
        }
    }

    private void body() throws QrdaRefusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "structuredBody", "component" -> body();
                case "section" -> section();
                default -> xml.skip();
            }
        }
    }

    private void section() throws QrdaRefusal {
        Section section = new Section(xml.line());
        document.sections.add(section);
        part();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> template(section.templates);
                case "entry" -> entry(section);
                case "component" -> body();
                default -> xml.skip();
            }
        }
    }

    private void entry(Section section) throws QrdaRefusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "act" -> act(section);
                case "organizer" -> organizer(section);
                default -> xml.skip();
            }
        }
    }

    private void act(Section section) throws QrdaRefusal {
        int line = xml.line();
        Set<Template> templates = EnumSet.noneOf(Template.class);
        List<Period> periods = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> template(templates);
                case "effectiveTime" -> periods.add(period(line));
                default -> xml.skip();
            }
        }
        if (templates.contains(Template.REPORTING_PARAMETERS)) {
            section.periods.addAll(periods.isEmpty() ? List.of(empty(line)) : periods);
        }
    }

    private static Period empty(int line) {
        return new Period(Optional.empty(), Optional.empty(), line);
    }

    private Period period(int actLine) throws QrdaRefusal {
        part();
        Optional<String> low = Optional.empty();
        Optional<String> high = Optional.empty();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "low" -> low = xml.attribute(VALUE);
                case "high" -> high = xml.attribute(VALUE);
                default -> {}
            }
            xml.skip();
        }
        return new Period(low, high, actLine);
    }

    private void organizer(Section section) throws QrdaRefusal {
        Organizer organizer = new Organizer(xml.line());
        section.organizers.add(organizer);
        part();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> template(organizer.templates);
                case "reference" -> reference("externalDocument", organizer.ids::add);
                case "component" -> inside("observation", () -> observation(organizer));
                default -> xml.skip();
            }
        }
    }

    private void reference(String what, Consumer<Identifier> to) throws QrdaRefusal {
        inside(what, () -> inside(ID, () -> identifier().ifPresent(to)));
    }

    private void observation(Organizer organizer) throws QrdaRefusal {
        Observation observation = new Observation(xml.line());
        organizer.observations.add(observation);
        part();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> template(observation.templates);
                case VALUE -> observation.values.add(value());
                case "reference" -> reference("externalObservation", observation.references::add);
                case "entryRelationship" -> inside("observation", () -> count(observation));
                default -> xml.skip();
            }
        }
    }

    private Value value() throws QrdaRefusal {
        part();
        Value value = new Value(
                xml.attribute("code"),
                xml.attribute(VALUE),
                xml.attribute("nullFlavor").isPresent());
        xml.skip();
        return value;
    }

    /// The count of a population, which is one only by its template: supplemental data look much the same.
    private void count(Observation population) throws QrdaRefusal {
        Set<Template> templates = EnumSet.noneOf(Template.class);
        List<Count> counts = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case TEMPLATE -> template(templates);
                case VALUE -> {
                    counts.add(new Count(xml.attribute(VALUE), xml.line()));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (templates.contains(Template.COUNT)) {
            for (Count count : counts) {
                part();
                population.counts.add(count);
            }
        }
    }

    private void template(Set<Template> templates) throws QrdaRefusal {
        xml.attribute("root").flatMap(Template::find).ifPresent(templates::add);
        xml.skip();
    }

    private Optional<Identifier> identifier() throws QrdaRefusal {
        part();
        Optional<String> root = xml.attribute("root");
        String extension = xml.attribute("extension").orElse("");
        int line = xml.line();
        xml.skip();
        return root.map(some -> new Identifier(some, extension, line));
    }

    /// Does something with each child of that name, and passes over the others.
    private void inside(String name, Step step) throws QrdaRefusal {
        while (xml.nextChild()) {
            if (xml.name().equals(name)) {
                step.run();
            } else {
                xml.skip();
            }
        }
    }

    private void part() throws QrdaRefusal {
        if (--partsLeft < 0) {
            throw new QrdaRefusal(
                    xml.line(),
                    "The file has more than %,d measures, populations, counts and identifiers.".formatted(parts),
                    "Split it, so that each file holds one participant.");
        }
    }

    private interface Step {
        void run() throws QrdaRefusal;
    }
}
