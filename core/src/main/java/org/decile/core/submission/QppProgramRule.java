package org.decile.core.submission;

import java.util.Optional;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.Faults;

/// Which programs and ways of taking part can be scored by the rules of traditional MIPS.
public final class QppProgramRule {
    private static final String FIELD = "programName";
    public static final String ON_REQUEST =
            "For its score under the rules of traditional MIPS, ask for that (--as-traditional-mips).";
    public static final String ASKED_FOR =
            "It is scored by the rules of traditional MIPS, as asked for; CMS's score will differ.";

    public static final String ASKED_FOR_ALL =
            "They are scored by the rules of traditional MIPS, as asked for; CMS's scores will differ.";

    public static final String SUBGROUP =
            "A subgroup reports a MIPS Value Pathway, which chooses and scores measures by rules of its own.";

    private final OtherPrograms others;
    private final Faults warnings;

    QppProgramRule(OtherPrograms others, Faults warnings) {
        this.others = others;
        this.warnings = warnings;
    }

    /// Why a program other than traditional MIPS cannot be scored without further ado.
    public static String reason(QppProgram other) {
        return "The measurements are for %s, which chooses and scores measures by rules of its own."
                .formatted(other.name());
    }

    /// The program of a set, `mips` where none is named; empty when it is not known.
    Optional<QppProgram> program(JsonPlace set, JsonPlace root) {
        JsonPlace place = set.field(FIELD).isAbsent() ? root.field(FIELD) : set.field(FIELD);
        String remedy = "Write mips, app1, appPlus, or the number of an MVP such as G0057; without it mips is meant.";
        Optional<String> code = place.text(FaultKind.PROGRAM, remedy);
        if (code.isEmpty()) {
            return place.isAbsent() ? Optional.of(QppProgram.MIPS) : Optional.empty();
        }
        Optional<QppProgram> program = QppProgram.find(code.get());
        if (program.isEmpty()) {
            place.fault(FaultKind.PROGRAM, "%s is not a program.".formatted(place.quoted()), remedy);
        }
        program.filter(some -> !some.equals(QppProgram.MIPS)).ifPresent(other -> other(place, reason(other)));
        return program;
    }

    void entity(EntityType type, JsonPlace root) {
        if (type == EntityType.SUBGROUP) {
            other(root.field("entityType"), SUBGROUP);
        }
    }

    private void other(JsonPlace place, String reason) {
        switch (others) {
            case REFUSED -> place.fault(FaultKind.PROGRAM, reason, ON_REQUEST);
            case AS_TRADITIONAL_MIPS -> place.tell(warnings, FaultKind.PROGRAM, reason, ASKED_FOR);
            case KEPT -> {}
        }
    }
}
