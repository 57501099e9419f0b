package org.decile.core.qrda;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an element is by the root of a template it names. Its place in the file, and the template's extension, do not
/// matter but for the document's own.
enum Template {
    DOCUMENT("2.16.840.1.113883.10.20.27.1.2"),
    QUALITY_SECTION("2.16.840.1.113883.10.20.27.2.3"),
    INTEROPERABILITY_SECTION("2.16.840.1.113883.10.20.27.2.5"),
    IMPROVEMENT_SECTION("2.16.840.1.113883.10.20.27.2.4"),
    REPORTING_PARAMETERS("2.16.840.1.113883.10.20.17.3.8"),
    MEASURE("2.16.840.1.113883.10.20.27.3.17"),
    POPULATION("2.16.840.1.113883.10.20.27.3.16"),
    INTEROPERABILITY_NUMERATOR("2.16.840.1.113883.10.20.27.3.31"),
    INTEROPERABILITY_DENOMINATOR("2.16.840.1.113883.10.20.27.3.32"),
    COUNT("2.16.840.1.113883.10.20.27.3.3"),
    RATE("2.16.840.1.113883.10.20.27.3.25");

    private static final Map<String, Template> BY_ROOT =
            Arrays.stream(values()).collect(Collectors.toMap(template -> template.root, template -> template));

    private final String root;

    Template(String root) {
        this.root = root;
    }

    String root() {
        return root;
    }

    static Optional<Template> find(String root) {
        return Optional.ofNullable(BY_ROOT.get(root));
    }
}
