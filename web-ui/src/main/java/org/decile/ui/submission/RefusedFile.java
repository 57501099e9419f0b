package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultsCsv;
import org.decile.ui.component.Action;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;

/// The faults of a file, in groups, each with its place and remedy.
final class RefusedFile extends Composite<Div> {

    private static final int SHOWN = 50;

    RefusedFile(UploadCheck.Refused refused, SerializableRunnable again) {
        getContent().addClassName("stack");
        getContent().add(actions(refused, again));
        refused.groups().forEach((kind, faults) -> getContent().add(group(kind, faults)));
        int further = refused.reading().furtherFaults();
        if (further > 0) {
            getContent()
                    .add(new Paragraph(
                            "%s more were found and are not listed. Mending the first ones may well mend them."
                                    .formatted(Numbers.count(further))));
        }
    }

    private static Div actions(UploadCheck.Refused refused, SerializableRunnable again) {
        Button another = new Button("Choose the mended file", event -> again.run());
        another.addThemeName("primary");
        List<Fault> faults = refused.reading().faults();
        Div actions = new Div(
                another, Action.download("All as CSV", TextDownload.csv("to-mend.csv", () -> FaultsCsv.write(faults))));
        actions.addClassName("upload-actions");
        return actions;
    }

    private static PageSection group(FaultKind kind, List<Fault> faults) {
        PageSection section = new PageSection("%s (%s)".formatted(kind.label(), Numbers.count(faults.size())))
                .content(table(kind.label(), faults.stream().limit(SHOWN).toList()));
        if (faults.size() > SHOWN) {
            section.content(new Paragraph("These are the first %d of %s; the CSV file lists all."
                    .formatted(SHOWN, Numbers.count(faults.size()))));
        }
        return section;
    }

    static DataTable<Fault> table(String caption, List<Fault> faults) {
        return new DataTable<Fault>(caption)
                .captionHidden()
                .text("Where", fault -> fault.row() == 0 ? "Whole file" : "Row " + Numbers.count(fault.row()))
                .text("Column", fault -> fault.column().isEmpty() ? Numbers.NONE : fault.column())
                .text("What is there", fault -> fault.value().orElse(Numbers.NONE))
                .text("What is wrong", Fault::problem)
                .text("How to mend it", Fault::remedy)
                .rows(faults);
    }
}
