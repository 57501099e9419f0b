package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tone;

/// The files of an upload, each with its verdict.
final class FileTable {

    /// More rows than this nobody reads, and a browser shows slowly.
    static final int SHOWN = 200;

    private FileTable() {}

    /// Those with faults first when not all are shown.
    static PageSection of(List<IntakeFile> files) {
        PageSection section = new PageSection("The files");
        if (files.size() <= SHOWN) {
            return section.content(table(files));
        }
        List<IntakeFile> first = files.stream()
                .sorted(Comparator.comparing((IntakeFile file) -> file.faults().isEmpty()))
                .limit(SHOWN)
                .toList();
        return section.content(table(first), new Paragraph(first(SHOWN, files.size())));
    }

    /// `These are the first 200 of 2,000.`
    static String first(int shown, int all) {
        return "These are the first %s of %s.".formatted(Numbers.count(shown), Numbers.count(all));
    }

    private static DataTable<IntakeFile> table(List<IntakeFile> files) {
        return new DataTable<IntakeFile>("The files")
                .captionHidden()
                .text("File", IntakeFile::name)
                .text("Kind", file -> file.format().label())
                .number("Content", FileTable::amount)
                .component("Verdict", FileTable::badge)
                .rows(files);
    }

    private static String amount(IntakeFile file) {
        String amount = Amount.of(List.of(file));
        return amount.isEmpty() ? Numbers.NONE : amount;
    }

    private static Component badge(IntakeFile file) {
        boolean sound = file.faults().isEmpty();
        return new Badge(Verdict.of(file), sound ? Tone.SUCCESS : Tone.ERROR).with(sound ? Icon.CHECK : Icon.CROSS);
    }
}
