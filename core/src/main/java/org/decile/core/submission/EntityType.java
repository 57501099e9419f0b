package org.decile.core.submission;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.mips.Participation;

/// As what CMS's submissions format lets one report.
public enum EntityType {
    INDIVIDUAL("individual", Participation.INDIVIDUAL),
    GROUP("group", Participation.GROUP),
    VIRTUAL_GROUP("virtualGroup", Participation.VIRTUAL_GROUP),
    SUBGROUP("subgroup", Participation.GROUP),
    APM_ENTITY("apm", Participation.APM_ENTITY);

    private final String code;
    private final Participation participation;

    EntityType(String code, Participation participation) {
        this.code = code;
        this.participation = participation;
    }

    /// As what its results are scored; a subgroup, if at all, as a group.
    public Participation participation() {
        return participation;
    }

    /// Known by a TIN; the others by an identifier that CMS gave them.
    public boolean hasTin() {
        return this == INDIVIDUAL || this == GROUP;
    }

    static Optional<EntityType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(type -> type.code).collect(Collectors.joining(", "));
    }
}
