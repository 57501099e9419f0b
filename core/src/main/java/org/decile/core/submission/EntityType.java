package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.file.Coded;
import org.decile.core.mips.Participation;

/// As what CMS's submissions format lets one report.
public enum EntityType implements Coded {
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

    @Override
    public String code() {
        return code;
    }

    /// As what an entity reports; a group without a number of its own is a subgroup.
    static EntityType of(ReportingEntity entity) {
        return switch (entity.participation()) {
            case INDIVIDUAL -> INDIVIDUAL;
            case GROUP -> entity.tin().isPresent() ? GROUP : SUBGROUP;
            case VIRTUAL_GROUP -> VIRTUAL_GROUP;
            case APM_ENTITY -> APM_ENTITY;
        };
    }

    static Optional<EntityType> find(String code) {
        return Coded.find(values(), code);
    }

    static String codes() {
        return Coded.codes(values());
    }
}
