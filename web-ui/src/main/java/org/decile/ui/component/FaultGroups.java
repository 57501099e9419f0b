package org.decile.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.PlaceKind;

/// The faults of a file in groups, in the order in which to mend them: how many of each kind, and the first ones with
/// place and remedy.
public final class FaultGroups extends Composite<Div> {

    private static final int SHOWN = 50;

    public FaultGroups(FaultList faults) {
        getContent().addClassName("stack");
        new TreeMap<>(faults.counts()).forEach((kind, count) -> getContent().add(group(kind, count, faults.listed())));
        if (faults.further() > 0) {
            getContent()
                    .add(new Paragraph(
                            "%s more were found and are not listed. Mending the first ones may well mend them."
                                    .formatted(Numbers.count(faults.further()))));
        }
    }

    private static PageSection group(FaultKind kind, int count, List<Fault> listed) {
        List<Fault> first = listed.stream()
                .filter(fault -> fault.kind() == kind)
                .limit(SHOWN)
                .toList();
        PageSection section = new PageSection("%s (%s)".formatted(kind.label(), Numbers.count(count)))
                .content(table(kind.label(), first));
        if (count > first.size()) {
            section.content(new Paragraph("These are the first %s of %s; the downloads list more."
                    .formatted(Numbers.count(first.size()), Numbers.count(count))));
        }
        return section;
    }

    /// `Row 5`, or `Line 308` of a text.
    private static String where(Fault fault) {
        if (fault.row() == 0) {
            return "Whole file";
        }
        return (fault.placeKind() == PlaceKind.TABLE ? "Row " : "Line ") + Numbers.count(fault.row());
    }

    private static Component place(Fault fault) {
        Span place = new Span(where(fault));
        place.addClassName("nowrap");
        return place;
    }

    /// Faults one below the other, with place and remedy.
    public static DataTable<Fault> table(String caption, List<Fault> faults) {
        return new DataTable<Fault>(caption)
                .captionHidden()
                .component("Where", FaultGroups::place)
                .text("Column", fault -> fault.column().isEmpty() ? Numbers.NONE : fault.column())
                .text("What is there", fault -> fault.value().orElse(Numbers.NONE))
                .text("What is wrong", Fault::problem)
                .text("How to mend it", Fault::remedy)
                .rows(faults);
    }
}
