package org.decile.core.qrda;

import org.decile.core.fault.FaultKind;
import org.decile.core.qrda.ReadDocument.Section;

/// Looks at what a file holds beside quality: it is not scored, but CMS refuses the whole file when it is out of form.
final class OtherCategories {
    private final Notes notes;

    OtherCategories(Notes notes) {
        this.notes = notes;
    }

    /// Checks the counts of Promoting Interoperability measures, and that there is one quality section at most.
    void check(ReadDocument document) {
        QrdaCounts counts = new QrdaCounts(notes);
        document.sections.stream()
                .flatMap(section -> section.organizers.stream())
                .flatMap(organizer -> organizer.observations.stream())
                .forEach(observation -> {
                    if (observation.templates.contains(Template.INTEROPERABILITY_NUMERATOR)) {
                        counts.read(observation, "Promoting Interoperability measure, numerator");
                    }
                    if (observation.templates.contains(Template.INTEROPERABILITY_DENOMINATOR)) {
                        counts.read(observation, "Promoting Interoperability measure, denominator");
                    }
                });
        document.sections.stream()
                .filter(Section::isOfQuality)
                .skip(1)
                .forEach(section -> notes.at(FaultKind.DUPLICATE, section.line, "section")
                        .fault("The file has more than one quality section.", "Put all its measures into one."));
    }

    /// Tells that only quality is scored.
    void tell(ReadDocument document) {
        document.sections.forEach(section -> {
            if (section.templates.contains(Template.INTEROPERABILITY_SECTION)) {
                tell(section, "Promoting Interoperability");
            }
            if (section.templates.contains(Template.IMPROVEMENT_SECTION)) {
                tell(section, "improvement activities");
            }
        });
    }

    private void tell(Section section, String category) {
        notes.at(FaultKind.FIELD, section.line, "section")
                .warning(
                        "The file also reports %s, but only quality is scored from a file.".formatted(category),
                        "Enter that category's score by itself for a final score.");
    }
}
