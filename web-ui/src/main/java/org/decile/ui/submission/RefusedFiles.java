package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;

/// The faults of an upload: of several files first which can be used, then each faulty one's faults in groups,
/// as far as anybody can read.
final class RefusedFiles extends Composite<Div> {

    /// So many files are shown with all details, the others with counts.
    private static final int DETAILED = 20;

    private static final String IN_ARCHIVE =
            "Files in a ZIP do not come back with an Error column. Mend them with the help of what is listed here and"
                    + " pack them again, or send them without the ZIP.";

    RefusedFiles(UploadCheck.Refused refused, ReturnedSheet sheets, SerializableRunnable again) {
        List<CheckedFile> faulty =
                refused.all().stream().filter(CheckedFile::isFaulty).toList();
        boolean several = refused.all().size() > 1;
        getContent().addClassName("stack");
        getContent().add(actions(refused, sheets, again));
        if (faulty.stream().anyMatch(CheckedFile::staysInArchive)) {
            getContent().add(Notice.info(IN_ARCHIVE));
        }
        if (several) {
            getContent().add(FileTable.of(refused.files()));
        }
        faulty.stream()
                .limit(DETAILED)
                .forEach(file -> getContent()
                        .add(
                                several
                                        ? section(file, sheets)
                                        : new FaultGroups(file.file().faults())));
        if (faulty.size() > DETAILED) {
            getContent().add(others(faulty.subList(DETAILED, faulty.size())));
        }
        getContent().add(Remarks.of(refused.files()));
    }

    private static Div actions(UploadCheck.Refused refused, ReturnedSheet sheets, SerializableRunnable again) {
        boolean single = refused.all().size() == 1;
        Button another = new Button(single ? "Choose the mended file" : "Choose the mended files", _ -> again.run());
        another.addThemeName("primary");
        Div actions = new Div(another);
        refused.all().stream()
                .filter(file -> single && file.comesBack())
                .forEach(file -> actions.add(sheets.of(file, "Your file with an Error column")));
        actions.add(sheets.ofAll());
        actions.addClassName("upload-actions");
        return actions;
    }

    private static Component section(CheckedFile file, ReturnedSheet sheets) {
        PageSection section = new PageSection(file.file().name());
        if (file.comesBack()) {
            Div actions = new Div(sheets.of(file, "This file with an Error column"));
            actions.addClassName("upload-actions");
            section.content(actions);
        }
        return section.content(new FaultGroups(file.file().faults()));
    }

    private static Component others(List<CheckedFile> files) {
        List<CheckedFile> first = files.stream().limit(FileTable.SHOWN).toList();
        PageSection section = new PageSection("%s more files with faults".formatted(Numbers.count(files.size())))
                .sub("Mend the files above first; what is wrong with these is often the same. \"All as CSV\" lists the"
                        + " faults of all files.")
                .content(new DataTable<CheckedFile>("More files with faults")
                        .captionHidden()
                        .text("File", file -> file.file().name())
                        .text("Kind", file -> file.file().format().label())
                        .number(
                                "Faults",
                                file -> Numbers.count(file.file().faults().count()))
                        .rows(first));
        if (files.size() > first.size()) {
            section.content(new Paragraph(FileTable.first(first.size(), files.size())));
        }
        return section;
    }
}
