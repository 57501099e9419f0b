package org.decile.core.measure;

import java.util.Optional;
import org.decile.core.file.Coded;

/// How a measure's data were collected, 42 CFR 414.1305 "collection type". A benchmark holds for one of them.
public enum CollectionType implements Coded {
    ELECTRONIC_CQM("electronicHealthRecord", "eCQM", "electronic clinical quality measure"),
    MIPS_CQM("registry", "MIPS CQM or QCDR", "registry or qualified clinical data registry measure"),
    CLAIMS("claims", "Medicare Part B claims", "Medicare Part B claims measure"),
    WEB_INTERFACE("cmsWebInterface", "CMS Web Interface", "CMS Web Interface measure"),
    CAHPS("certifiedSurveyVendor", "CAHPS survey", "CAHPS for MIPS survey measure"),
    ADMINISTRATIVE_CLAIMS("administrativeClaims", "Administrative claims", "measure that CMS calculates from claims");

    private final String code;
    private final String label;
    private final String description;

    CollectionType(String code, String label, String description) {
        this.code = code;
        this.label = label;
        this.description = description;
    }

    /// The code in CMS's data (`registry`, `electronicHealthRecord`).
    @Override
    public String code() {
        return code;
    }

    /// A short name to read.
    public String label() {
        return label;
    }

    /// What the name means, for those who meet it the first time.
    public String description() {
        return description;
    }

    public static Optional<CollectionType> find(String code) {
        return Coded.find(values(), code);
    }

    /// @throws IllegalArgumentException when no collection type has this code
    public static CollectionType ofCode(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "collection type \"%s\" is not one of %s".formatted(code, codes())));
    }

    /// All codes, for messages: `electronicHealthRecord, registry, ...`.
    public static String codes() {
        return Coded.codes(values());
    }
}
