package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultsCsv;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Action;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.TextDownload;
import org.decile.ui.component.Tone;

/// The faults of an upload: of several files first which can be used, then each faulty one's faults in groups.
final class RefusedFiles extends Composite<Div> {

    RefusedFiles(UploadCheck.Refused refused, ReturnedSheet.Marking marking, SerializableRunnable again) {
        getContent().addClassName("stack");
        List<IntakeFile> faulty = refused.files().stream()
                .filter(file -> !file.faults().isEmpty())
                .toList();
        boolean several = refused.files().size() > 1;
        getContent().add(actions(refused, marking, again));
        if (several) {
            getContent().add(new PageSection("The files").content(verdicts(refused.files())));
        }
        for (IntakeFile file : faulty) {
            FaultGroups groups = new FaultGroups(file.faults());
            getContent().add(several ? new PageSection(file.name()).content(groups) : groups);
        }
        getContent().add(Remarks.of(refused.files()));
    }

    private static Div actions(UploadCheck.Refused refused, ReturnedSheet.Marking marking, SerializableRunnable again) {
        Button another = new Button(
                refused.files().size() == 1 ? "Choose the mended file" : "Choose the mended files", _ -> again.run());
        another.addThemeName("primary");
        Div actions = new Div(another);
        ReturnedSheet.of(refused, marking).forEach(actions::add);
        actions.add(
                Action.download("All as CSV", TextDownload.csv("to-mend.csv", () -> FaultsCsv.write(all(refused)))));
        actions.addClassName("upload-actions");
        return actions;
    }

    private static List<Fault> all(UploadCheck.Refused refused) {
        return refused.files().stream()
                .flatMap(file -> file.faults().listed().stream())
                .toList();
    }

    static DataTable<IntakeFile> verdicts(List<IntakeFile> files) {
        return new DataTable<IntakeFile>("The files")
                .captionHidden()
                .text("File", IntakeFile::name)
                .text("Kind", file -> file.format().label())
                .number("Rows", file -> Numbers.count(file.rows()))
                .component("Verdict", RefusedFiles::badge)
                .rows(files);
    }

    private static Component badge(IntakeFile file) {
        boolean sound = file.faults().isEmpty();
        return new Badge(Verdict.of(file), sound ? Tone.SUCCESS : Tone.ERROR).with(sound ? Icon.CHECK : Icon.CROSS);
    }
}
