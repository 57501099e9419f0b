package org.decile.core.qrda;

/// An identifier in a file.
///
/// @param root what kind of identifier
/// @param extension the identifier itself; empty where the root says it all
record Identifier(String root, String extension, int line) {
    static final String PROGRAM = "2.16.840.1.113883.3.249.7";
    static final String CLINICIAN = "2.16.840.1.113883.4.6";
    static final String PRACTICE = "2.16.840.1.113883.4.2";
    static final String APM_ENTITY = "2.16.840.1.113883.3.249.5.4";
    static final String VIRTUAL_GROUP = "2.16.840.1.113883.3.249.5.2";
    static final String SUBGROUP = "2.16.840.1.113883.3.249.5.5";
    static final String VALUE_PATHWAY = "2.16.840.1.113883.3.249.5.6";
    static final String CERTIFICATION = "2.16.840.1.113883.3.2074.1";
    static final String MEASURE = "2.16.840.1.113883.4.738";

    /// Without the identifier itself, which may be a practice's number.
    @Override
    public String toString() {
        return "Identifier[%s, line %d]".formatted(root, line);
    }
}
