package org.decile.core.qrda;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.decile.core.fault.FaultKind;
import org.decile.core.mips.PerformanceCategory;
import org.decile.core.qrda.ReadDocument.Section;
import org.decile.core.submission.UnreadSet;

/// Looks at what a file holds beside quality: it is not scored, but CMS refuses the whole file when it is out of form.
final class OtherCategories {
    private static final Map<Template, PerformanceCategory> SECTIONS = new EnumMap<>(Map.of(
            Template.INTEROPERABILITY_SECTION,
            PerformanceCategory.PROMOTING_INTEROPERABILITY,
            Template.IMPROVEMENT_SECTION,
            PerformanceCategory.IMPROVEMENT_ACTIVITIES));

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
        document.sections.forEach(section -> categories(section).forEach(category -> tell(section, category)));
    }

    /// What the file reports of them.
    static List<UnreadSet> unread(ReadDocument document) {
        return document.sections.stream()
                .flatMap(section -> categories(section)
                        .map(category -> new UnreadSet(category, (int) section.organizers.stream()
                                .filter(organizer -> !organizer.templates.contains(Template.MEASURE))
                                .count())))
                .toList();
    }

    private static Stream<PerformanceCategory> categories(Section section) {
        return SECTIONS.entrySet().stream()
                .filter(some -> section.templates.contains(some.getKey()))
                .map(Map.Entry::getValue);
    }

    private void tell(Section section, PerformanceCategory category) {
        notes.at(FaultKind.FIELD, section.line, "section")
                .warning(
                        "The file also reports %s, but only quality is scored from a file.".formatted(category.label()),
                        "Enter that category's score by itself for a final score.");
    }
}
