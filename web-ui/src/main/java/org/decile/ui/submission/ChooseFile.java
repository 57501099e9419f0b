package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.core.file.FileLimits;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Action;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.TextDownload;

/// The first step: files by drag and drop or by button, which kinds are understood, and how large they may be.
final class ChooseFile extends Composite<Div> {

    private static final String COLUMNS =
            "One row for each measure, with the year, your taxpayer identification number, the measure, the collection"
                    + " type and the counts of cases. A measure that is reported in strata has a row for each stratum."
                    + " Rows with a clinician's NPI are that clinician's; rows without one are the whole practice's. Write"
                    + " the performance rate for QCDR measures, for the CAHPS survey and for results that CMS calculates"
                    + " from claims.";
    private static final List<String> KINDS = List.of(
            "Measure results, one row for each measure: CSV or Excel (XLSX).",
            "Registry exam-level file, one row for each exam, in the registry's 15 columns: CSV or Excel (XLSX).",
            "Patient-level file, one row for each patient and measure: CSV or Excel (XLSX).",
            "QPP submission: JSON.");

    private static final String QRDA = "QRDA Category III of %s: XML.";
    private static final String NO_QRDA =
            "QRDA Category III: not for %s yet, because the portal does not have CMS's tables of that year. A portal"
                    + " administrator can put them into force.";

    private final H2 heading = new H2("Choose files with results");

    /// @param readsQrda the portal has the tables by which QRDA III files of the year are read
    /// @param sent hears how the list of files is now, whenever something has happened to one; says whether
    ///     there is something that can be checked without those that are left out
    /// @param check hears that it is to be checked
    ChooseFile(
            PerformanceYear year,
            boolean readsQrda,
            UploadLimits limits,
            Reception reception,
            SerializablePredicate<SendingList> sent,
            SerializableRunnable check) {
        getContent().addClassNames("card", "upload-choose");
        getContent()
                .add(
                        heading,
                        soft(
                                "Results of %s: one file, several, or a ZIP. What a file is shows in its content, not in its name."
                                                .formatted(year)
                                        + " Nothing is stored before you confirm."),
                        new DropFiles(limits, reception, sent, check),
                        downloads(year),
                        new Disclosure(
                                "Which files are understood, and how large they may be",
                                kinds(year, readsQrda),
                                limits(limits)),
                        new Disclosure("What a file of measure results holds", new Paragraph(COLUMNS)));
    }

    /// The step's title.
    H2 heading() {
        return heading;
    }

    private static Div downloads(PerformanceYear year) {
        Div downloads = new Div(
                Action.download(
                        "Template",
                        TextDownload.csv("results-%s.csv".formatted(year), () -> UploadPresenter.template(year))),
                Action.download(
                        "Example",
                        TextDownload.csv(
                                "results-%s-example.csv".formatted(year), () -> UploadPresenter.example(year))));
        downloads.addClassName("upload-actions");
        return downloads;
    }

    private static UnorderedList kinds(PerformanceYear year, boolean readsQrda) {
        UnorderedList list = new UnorderedList();
        KINDS.forEach(kind -> list.add(new ListItem(kind)));
        list.add(new ListItem((readsQrda ? QRDA : NO_QRDA).formatted(year)));
        list.add(new ListItem("Any of these, one or many, in a ZIP file."));
        return list;
    }

    private static Paragraph limits(UploadLimits limits) {
        FileLimits inside = limits.inside();
        return soft(
                ("At most %s for each file as it is sent, %s unpacked, and %s rows; a sheet of Excel holds at most %s"
                                + " rows below its header, so send more as CSV. Measure results: at most %s rows. A QPP submission"
                                + " in JSON: at most %s. A ZIP, and an upload, may hold %s files; the files of an upload may have"
                                + " %s together.")
                        .formatted(
                                FileLimits.inWords(limits.receivedBytes()),
                                FileLimits.inWords(inside.bytes()),
                                Numbers.count(inside.rows()),
                                Numbers.count(inside.sheetRows()),
                                Numbers.count(inside.resultRows()),
                                FileLimits.inWords(inside.submissionBytes()),
                                Numbers.count(inside.files()),
                                FileLimits.inWords(inside.archiveBytes())));
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
