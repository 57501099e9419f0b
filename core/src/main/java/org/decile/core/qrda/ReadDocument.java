package org.decile.core.qrda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What stands in a file, as it stands there and before any rule is asked.
final class ReadDocument {
    /// The extensions of the document's template, as far as it has any.
    final List<Identifier> guides = new ArrayList<>();

    /// Who and for which program; of all roots.
    final List<Identifier> recipients = new ArrayList<>();

    final List<Identifier> participants = new ArrayList<>();
    final List<Identifier> performers = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    boolean ofCategoryThree;

    /// A section of the body.
    static final class Section {
        final Set<Template> templates = EnumSet.noneOf(Template.class);
        final List<Period> periods = new ArrayList<>();
        final List<Organizer> organizers = new ArrayList<>();
        final int line;

        Section(int line) {
            this.line = line;
        }

        /// The quality section by its template, or by what it holds.
        boolean isOfQuality() {
            return templates.contains(Template.QUALITY_SECTION)
                    || measures().findAny().isPresent();
        }

        Stream<Organizer> measures() {
            return organizers.stream().filter(organizer -> organizer.templates.contains(Template.MEASURE));
        }
    }

    /// A time from reporting parameters; its ends as they are written.
    record Period(Optional<String> low, Optional<String> high, int line) {}

    /// A measure of any category.
    static final class Organizer {
        final Set<Template> templates = EnumSet.noneOf(Template.class);
        final List<Identifier> ids = new ArrayList<>();
        final List<Observation> observations = new ArrayList<>();
        final int line;

        Organizer(int line) {
            this.line = line;
        }
    }

    /// A population with its counts, or a rate.
    static final class Observation {
        final Set<Template> templates = EnumSet.noneOf(Template.class);
        final List<Value> values = new ArrayList<>();
        final List<Identifier> references = new ArrayList<>();
        final List<Count> counts = new ArrayList<>();
        final int line;

        Observation(int line) {
            this.line = line;
        }
    }

    /// @param code of a population
    /// @param value of a rate
    record Value(Optional<String> code, Optional<String> value, boolean nullFlavor) {}

    /// @param value empty when the element has none
    record Count(Optional<String> value, int line) {}
}
