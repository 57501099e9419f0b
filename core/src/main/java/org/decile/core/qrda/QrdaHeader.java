package org.decile.core.qrda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.fault.FaultKind;
import org.decile.core.submission.EntityType;
import org.decile.core.submission.QppProgram;
import org.decile.core.submission.QppProgramRule;

/// Reads for which program a file is meant, and says whether that one can be scored.
final class QrdaHeader {
    private static final String RECIPIENT = "intendedRecipient/id";
    private static final String PATHWAY = "associatedEntity/id";

    private final ReadDocument document;
    private final boolean asTraditionalMips;
    private final Notes notes;

    QrdaHeader(ReadDocument document, boolean asTraditionalMips, Notes notes) {
        this.document = document;
        this.asTraditionalMips = asTraditionalMips;
        this.notes = notes;
    }

    static List<Identifier> distinct(List<Identifier> ids, String root) {
        return List.copyOf(ids.stream()
                .filter(id -> id.root().equals(root) && !id.extension().isEmpty())
                .collect(Collectors.toMap(Identifier::extension, id -> id, (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    /// Empty when it is not clear.
    Optional<QrdaRecipient> recipient() {
        String remedy = "Let the recipient's identifier be one of %s.".formatted(QrdaRecipient.names());
        List<Identifier> ids = distinct(document.recipients, Identifier.PROGRAM);
        if (ids.size() != 1) {
            notes.at(FaultKind.PROGRAM, ids.isEmpty() ? 0 : ids.get(1).line(), RECIPIENT)
                    .fault(
                            ids.isEmpty()
                                    ? "It is missing for which program, and as what, the results are reported."
                                    : "The file names %d programs.".formatted(ids.size()),
                            remedy);
            return Optional.empty();
        }
        Identifier id = ids.getFirst();
        Optional<QrdaRecipient> recipient = QrdaRecipient.find(id.extension());
        if (recipient.isEmpty()) {
            notes.at(FaultKind.PROGRAM, id.line(), RECIPIENT)
                    .showing(id.extension())
                    .fault("%s is not a program.".formatted(QrdaText.quoted(id.extension())), remedy);
        }
        recipient.ifPresent(some -> scoring(some, id.line()));
        return recipient;
    }

    private void scoring(QrdaRecipient recipient, int line) {
        if (recipient.type() == EntityType.SUBGROUP) {
            other(line, RECIPIENT, QppProgramRule.SUBGROUP);
        }
        if (recipient.isOfMips()) {
            distinct(document.participants, Identifier.VALUE_PATHWAY).forEach(this::pathway);
        } else {
            QppProgram.find(recipient.program())
                    .ifPresent(program -> other(line, RECIPIENT, QppProgramRule.reason(program)));
        }
    }

    private void pathway(Identifier id) {
        Optional<QppProgram> pathway = QppProgram.find(id.extension().toUpperCase(Locale.ROOT));
        if (pathway.isEmpty()) {
            notes.at(FaultKind.PROGRAM, id.line(), PATHWAY)
                    .showing(id.extension())
                    .fault(
                            "%s is not the number of a MIPS Value Pathway.".formatted(QrdaText.quoted(id.extension())),
                            "Write a number such as G0057, or take it out.");
        }
        pathway.ifPresent(some -> other(id.line(), PATHWAY, QppProgramRule.reason(some)));
    }

    private void other(int line, String place, String reason) {
        notes.at(FaultKind.PROGRAM, line, place)
                .tell(
                        !asTraditionalMips,
                        reason,
                        asTraditionalMips ? QppProgramRule.ASKED_FOR : QppProgramRule.ON_REQUEST);
    }
}
