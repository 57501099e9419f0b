package org.decile.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.decile.core.upkeep.TableKind;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tone;

/// The tables that were uploaded for a year.
public final class TableHistory {

    private TableHistory() {}

    /// @param tables the latest first, those withdrawn included
    /// @param withdraw hears which table is to be withdrawn
    public static Component of(List<YearTable> tables, SerializableConsumer<UUID> withdraw) {
        Set<UUID> inForce = inForce(tables);
        return new PageSection("History")
                .sub("In force is the latest table of a kind that was not withdrawn.")
                .content(new DataTable<YearTable>("Uploaded tables")
                        .captionHidden()
                        .wide("File", TableHistory::file)
                        .text("Table", table -> table.kind().label())
                        .number("Entries", table -> Numbers.count(table.entries()))
                        .text("By", YearTable::uploadedBy)
                        .text("When", table -> Numbers.moment(table.uploadedAt()))
                        .component("State", table -> state(table, inForce))
                        .component("Change", table -> change(table, withdraw))
                        .whenEmpty("Nothing has been uploaded for this year yet; what is built in counts.")
                        .rows(tables));
    }

    private static Set<UUID> inForce(List<YearTable> tables) {
        Set<TableKind> seen = EnumSet.noneOf(TableKind.class);
        Set<UUID> inForce = new HashSet<>();
        for (YearTable table : tables) {
            if (table.withdrawn().isEmpty() && seen.add(table.kind())) {
                inForce.add(table.id());
            }
        }
        return inForce;
    }

    private static Component file(YearTable table) {
        Code checksum = new Code(table.checksum());
        checksum.addClassName("checksum");
        return new Div(new Span(table.fileName()), new Div(checksum));
    }

    private static Component state(YearTable table, Set<UUID> inForce) {
        return table.withdrawn()
                .<Component>map(withdrawal ->
                        new Span("Withdrawn by %s on %s".formatted(withdrawal.by(), Numbers.moment(withdrawal.at()))))
                .orElseGet(() -> inForce.contains(table.id())
                        ? new Badge("In force", Tone.SUCCESS)
                        : new Badge("Replaced", Tone.NEUTRAL));
    }

    private static Component change(YearTable table, SerializableConsumer<UUID> withdraw) {
        if (table.withdrawn().isPresent()) {
            return new Span(Numbers.NONE);
        }
        UUID id = table.id();
        Button button = new Button("Withdraw", _ -> withdraw.accept(id));
        button.setAriaLabel("Withdraw " + table.fileName());
        return button;
    }
}
