package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
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

    static List<Component> of(List<IntakeFile> files) {
        List<Component> remarks = new ArrayList<>();
        int count = files.stream().mapToInt(file -> file.warnings().count()).sum();
        if (count > 0) {
            remarks.add(warnings(count, files));
        }
        List<String> notChecked = files.stream()
                .flatMap(file -> file.notChecked().stream())
                .distinct()
                .toList();
        if (!notChecked.isEmpty()) {
            remarks.add(notChecked(notChecked));
        }
        return remarks;
    }

    private static Notice warnings(int count, List<IntakeFile> files) {
        Notice notice = Notice.of(
                Tone.WARNING,
                "Worth a look.",
                count == 1
                        ? "One thing does not hinder the upload, but is remarkable."
                        : "%s things do not hinder the upload, but are remarkable.".formatted(Numbers.count(count)));
        List<IntakeFile> remarkable =
                files.stream().filter(file -> !file.warnings().isEmpty()).toList();
        for (IntakeFile file : remarkable.stream().limit(SHOWN).toList()) {
            List<Fault> first = file.warnings().listed().stream().limit(SHOWN).toList();
            notice.more(new Disclosure(
                    files.size() == 1
                            ? "The first ones"
                            : "%s: %s"
                                    .formatted(
                                            file.name(),
                                            Numbers.count(file.warnings().count())),
                    FaultGroups.table("Worth a look in " + file.name(), first)));
        }
        if (remarkable.size() > SHOWN) {
            notice.more(new Paragraph(FileTable.first(SHOWN, remarkable.size()) + " The others are not listed."));
        }
        return notice;
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
