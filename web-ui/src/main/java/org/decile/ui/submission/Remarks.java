package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.FaultGroups;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// What does not hinder an upload: warnings, and rules that were not run. Kept apart from what does.
final class Remarks {

    private static final int SHOWN = 20;

    private Remarks() {}

    /// @param sheets by which a table comes back with its warnings, unless it does so with its faults
    static List<Component> of(List<CheckedFile> files, ReturnedSheet sheets) {
        List<Component> remarks = new ArrayList<>();
        if (files.stream().anyMatch(CheckedFile::isRemarkable)) {
            remarks.add(warnings(files, sheets));
        }
        List<String> notChecked = files.stream()
                .flatMap(one -> one.file().notChecked().stream())
                .distinct()
                .toList();
        if (!notChecked.isEmpty()) {
            remarks.add(notChecked(notChecked));
        }
        return remarks;
    }

    private static Notice warnings(List<CheckedFile> files, ReturnedSheet sheets) {
        int count =
                files.stream().mapToInt(one -> one.file().warnings().count()).sum();
        Notice notice = Notice.of(
                Tone.WARNING,
                "Worth a look.",
                count == 1
                        ? "One thing does not hinder the upload, but is remarkable."
                        : "%s things do not hinder the upload, but are remarkable.".formatted(Numbers.count(count)));
        List<CheckedFile> remarkable =
                files.stream().filter(CheckedFile::isRemarkable).toList();
        remarkable.stream().limit(SHOWN).forEach(one -> notice.more(first(one, files.size() == 1, sheets)));
        if (remarkable.size() > SHOWN) {
            notice.more(new Paragraph(FileTable.first(SHOWN, remarkable.size()) + " \"All as CSV\" lists the others."));
        }
        return files.stream().anyMatch(CheckedFile::isFaulty) ? notice : notice.more(downloads(files, sheets));
    }

    /// Of several files each has its own sheet beside its warnings.
    private static Div downloads(List<CheckedFile> files, ReturnedSheet sheets) {
        Div downloads = new Div();
        files.stream()
                .filter(one -> files.size() == 1 && one.canComeBack())
                .forEach(one -> downloads.add(sheets.of(one, "Your file with a Warning column")));
        downloads.add(sheets.ofAll());
        downloads.addClassName("upload-actions");
        return downloads;
    }

    private static Disclosure first(CheckedFile one, boolean single, ReturnedSheet sheets) {
        IntakeFile file = one.file();
        int count = file.warnings().count();
        List<Fault> first = file.warnings().listed().stream().limit(SHOWN).toList();
        Disclosure disclosure = new Disclosure(
                single ? "The first ones" : "%s: %s".formatted(file.name(), Numbers.count(count)),
                FaultGroups.table("Worth a look in " + file.name(), first));
        if (count > first.size()) {
            disclosure.content(new Paragraph(FileTable.first(first.size(), count) + " The downloads hold more."));
        }
        if (!single && one.canComeBack() && !one.isFaulty()) {
            disclosure.content(sheets.of(one, "This file with a Warning column"));
        }
        return disclosure;
    }

    private static Notice notChecked(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return Notice.of(
                        Tone.INFO,
                        "Not checked.",
                        sentences.size() == 1
                                ? "One rule was not run:"
                                : "%s rules were not run:".formatted(Numbers.count(sentences.size())))
                .more(list);
    }
}
