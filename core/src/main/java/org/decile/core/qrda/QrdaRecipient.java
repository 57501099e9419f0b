package org.decile.core.qrda;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.decile.core.submission.EntityType;

/// For which program and as what a file's results are reported, by the name that stands as its recipient.
///
/// @param program its code in CMS's submissions format
record QrdaRecipient(EntityType type, String program) {
    private static final String MIPS = "mips";
    private static final String PATHWAY = "app1";
    private static final String PATHWAY_PLUS = "appPlus";

    private static final Map<String, QrdaRecipient> NAMES = new TreeMap<>(Map.ofEntries(
            entry("MIPS", new QrdaRecipient(EntityType.INDIVIDUAL, MIPS)),
            entry("MIPS_INDIV", new QrdaRecipient(EntityType.INDIVIDUAL, MIPS)),
            entry("MIPS_GROUP", new QrdaRecipient(EntityType.GROUP, MIPS)),
            entry("MIPS_VIRTUALGROUP", new QrdaRecipient(EntityType.VIRTUAL_GROUP, MIPS)),
            entry("MIPS_SUBGROUP", new QrdaRecipient(EntityType.SUBGROUP, MIPS)),
            entry("MIPS_APMENTITY", new QrdaRecipient(EntityType.APM_ENTITY, MIPS)),
            entry("MIPS_APP1_INDIV", new QrdaRecipient(EntityType.INDIVIDUAL, PATHWAY)),
            entry("MIPS_APP1_GROUP", new QrdaRecipient(EntityType.GROUP, PATHWAY)),
            entry("MIPS_APP1_APMENTITY", new QrdaRecipient(EntityType.APM_ENTITY, PATHWAY)),
            entry("APP_PLUS_INDIV", new QrdaRecipient(EntityType.INDIVIDUAL, PATHWAY_PLUS)),
            entry("APP_PLUS_GROUP", new QrdaRecipient(EntityType.GROUP, PATHWAY_PLUS)),
            entry("APP_PLUS_APMENTITY", new QrdaRecipient(EntityType.APM_ENTITY, PATHWAY_PLUS))));

    static Optional<QrdaRecipient> find(String name) {
        return Optional.ofNullable(NAMES.get(name.toUpperCase(Locale.ROOT)));
    }

    static String names() {
        return String.join(", ", NAMES.keySet());
    }

    boolean isOfMips() {
        return program.equals(MIPS);
    }
}
