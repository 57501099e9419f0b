package org.decile.core.qrda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.fault.FaultKind;
import org.decile.core.submission.EntityType;
import org.decile.core.submission.OtherPrograms;
import org.decile.core.submission.QppProgram;
import org.decile.core.submission.QppProgramRule;

/// Reads for which program a file is meant, and says whether that one can be scored.
final class QrdaHeader {
    private static final String RECIPIENT = "intendedRecipient/id";
    private static final String ASSOCIATED = "associatedEntity/id";

    private final ReadDocument document;
    private final OtherPrograms others;
    private final Notes notes;

    QrdaHeader(ReadDocument document, OtherPrograms others, Notes notes) {
        this.document = document;
        this.others = others;
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

    /// The program of a file with this recipient, of which [#recipient()] told before whether it can be scored.
    QppProgram program(QrdaRecipient recipient) {
        Optional<QppProgram> pathway =
                recipient.isOfMips() ? pathways().stream().findFirst().flatMap(QrdaHeader::pathway) : Optional.empty();
        return pathway.or(() -> QppProgram.find(recipient.program())).orElse(QppProgram.MIPS);
    }

    /// The certification number of the record system; empty where the file names none or several.
    Optional<String> cehrtId() {
        List<Identifier> ids = distinct(document.participants, Identifier.CERTIFICATION);
        if (ids.size() > 1) {
            notes.at(FaultKind.FIELD, ids.get(1).line(), ASSOCIATED)
                    .warning(
                            "The file names %d certification numbers of the record system, so none is carried."
                                    .formatted(ids.size()),
                            "Keep the one of the system that the measures come from.");
            return Optional.empty();
        }
        return ids.stream().findFirst().map(Identifier::extension);
    }

    private void scoring(QrdaRecipient recipient, int line) {
        if (recipient.type() == EntityType.SUBGROUP) {
            other(line, RECIPIENT, QppProgramRule.SUBGROUP);
        }
        if (recipient.isOfMips()) {
            List<Identifier> ids = pathways();
            ids.forEach(this::check);
            ids.stream().skip(1).findFirst().ifPresent(second -> several(second, ids.size()));
        } else {
            QppProgram.find(recipient.program())
                    .ifPresent(program -> other(line, RECIPIENT, QppProgramRule.reason(program)));
        }
    }

    private List<Identifier> pathways() {
        return distinct(document.participants, Identifier.VALUE_PATHWAY);
    }

    private static Optional<QppProgram> pathway(Identifier id) {
        return QppProgram.find(id.extension().toUpperCase(Locale.ROOT));
    }

    private void check(Identifier id) {
        Optional<QppProgram> pathway = pathway(id);
        if (pathway.isEmpty()) {
            notes.at(FaultKind.PROGRAM, id.line(), ASSOCIATED)
                    .showing(id.extension())
                    .fault(
                            "%s is not the number of a MIPS Value Pathway.".formatted(QrdaText.quoted(id.extension())),
                            "Write a number such as G0057, or take it out.");
        }
        pathway.ifPresent(some -> other(id.line(), ASSOCIATED, QppProgramRule.reason(some)));
    }

    private void several(Identifier second, int count) {
        notes.at(FaultKind.PROGRAM, second.line(), ASSOCIATED)
                .fault(
                        "The file names %d MIPS Value Pathways.".formatted(count),
                        "Keep the one that the measures are reported for.");
    }

    private void other(int line, String place, String reason) {
        Notes.Place at = notes.at(FaultKind.PROGRAM, line, place);
        switch (others) {
            case REFUSED -> at.fault(reason, QppProgramRule.ON_REQUEST);
            case AS_TRADITIONAL_MIPS -> at.warning(reason, QppProgramRule.ASKED_FOR);
            case KEPT -> {}
        }
    }
}
