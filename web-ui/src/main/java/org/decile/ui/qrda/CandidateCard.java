package org.decile.ui.qrda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.decile.core.measure.MeasureId;
import org.decile.core.upkeep.TableKind;
import org.decile.ui.component.Card;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.upkeep.CandidateTable;

/// A sound table that was looked at: what it would change.
final class CandidateCard {

    private CandidateCard() {}

    /// @param enact hears that the person puts it into force
    /// @param cancel hears that the person does not want it
    static Component of(QrdaCheck.Sound check, SerializableRunnable enact, SerializableRunnable cancel) {
        String read = counted(check);
        if (check.effect().isEmpty()) {
            return CandidateTable.unchanged(check.name(), "%s read; all is in force already.".formatted(read), cancel);
        }
        Card card = CandidateTable.usable(check.name(), read + " read.").content(effect(check));
        if (!check.lacking().isEmpty()) {
            card.content(new Paragraph(lacking(check)));
        }
        return card.foot(CandidateTable.ways(enact, cancel));
    }

    private static String counted(QrdaCheck.Sound check) {
        boolean guides = check.kind() == TableKind.QRDA_GUIDES;
        return switch (check.entries()) {
            case 1 -> guides ? "One guide" : "The identifiers of one measure";
            default ->
                guides
                        ? Numbers.count(check.entries()) + " guides"
                        : "The identifiers of %s measures".formatted(Numbers.count(check.entries()));
        };
    }

    private static String lacking(QrdaCheck.Sound check) {
        return "Of the year's electronic measures it lacks %s: %s. Files that report one of them would be refused."
                .formatted(
                        Numbers.count(check.lacking().size()),
                        check.lacking().stream().map(MeasureId::value).collect(Collectors.joining(", ")));
    }

    private static Component effect(QrdaCheck.Sound check) {
        boolean guides = check.kind() == TableKind.QRDA_GUIDES;
        return new DataTable<QrdaChange>("What would change")
                .text(guides ? "Guide" : "Measure", QrdaChange::what)
                .text("Change", change -> change.kind().label())
                .component("In force", change -> shown(change.now(), guides))
                .component("New", change -> shown(change.then(), guides))
                .rows(check.effect());
    }

    /// An identifier as such, a source in words.
    private static Component shown(Optional<String> text, boolean words) {
        if (text.filter(some -> !some.isEmpty()).isEmpty()) {
            return new Span(Numbers.NONE);
        }
        if (words) {
            return new Span(text.get());
        }
        Code code = new Code(text.get());
        code.addClassName("checksum");
        return code;
    }
}
