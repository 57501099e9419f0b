package org.decile.core.submission;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.Measure;

/// The many words for a collection type that CMS's own sheets, registries and people use.
public final class CollectionTypeWords {
    private static final Map<String, CollectionType> OTHER_WORDS = Map.ofEntries(
            entry("ecqm", CollectionType.ELECTRONIC_CQM),
            entry("ehr", CollectionType.ELECTRONIC_CQM),
            entry("mipscqm", CollectionType.MIPS_CQM),
            entry("cqm", CollectionType.MIPS_CQM),
            entry("qcdr", CollectionType.MIPS_CQM),
            entry("qcdrmeasure", CollectionType.MIPS_CQM),
            entry("medicarecqm", CollectionType.MIPS_CQM),
            entry("medicarepartbclaims", CollectionType.CLAIMS),
            entry("partbclaims", CollectionType.CLAIMS),
            entry("webinterface", CollectionType.WEB_INTERFACE),
            entry("cahps", CollectionType.CAHPS),
            entry("cahpssurveyvendor", CollectionType.CAHPS));

    private static final Map<String, CollectionType> CODES =
            Arrays.stream(CollectionType.values()).collect(Collectors.toMap(CollectionType::code, type -> type));
    private static final Map<String, CollectionType> WORDS = words();

    private CollectionTypeWords() {}

    /// Finds a collection type by code, label or another of its names, whatever their case.
    public static Optional<CollectionType> find(String text) {
        CollectionType exact = CODES.get(text);
        return Optional.ofNullable(exact == null ? WORDS.get(plain(text)) : exact);
    }

    /// All types to choose from: `electronicHealthRecord (eCQM), ...`.
    public static String choice() {
        return Arrays.stream(CollectionType.values())
                .map(CollectionTypeWords::shown)
                .collect(Collectors.joining(", "));
    }

    static String shown(CollectionType type) {
        return "%s (%s)".formatted(type.code(), type.label());
    }

    /// What is wrong with a measure that cannot be reported in this way.
    public static String notCollected(Measure measure, CollectionType type) {
        return "Measure %s was not collected as %s in %s.".formatted(measure.id(), shown(type), measure.year());
    }

    /// How the measure can be reported instead.
    public static String collected(Measure measure) {
        return "It has %s."
                .formatted(measure.availability().collectionTypes().stream()
                        .sorted()
                        .map(CollectionTypeWords::shown)
                        .collect(Collectors.joining(", ")));
    }

    private static Map<String, CollectionType> words() {
        Map<String, CollectionType> words = new HashMap<>(OTHER_WORDS);
        for (CollectionType type : CollectionType.values()) {
            words.put(plain(type.code()), type);
            words.put(plain(type.label()), type);
        }
        return Map.copyOf(words);
    }

    private static String plain(String text) {
        return text.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }
}
