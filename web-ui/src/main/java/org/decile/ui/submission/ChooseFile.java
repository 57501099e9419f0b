package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
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
            "One row for each measure, with the year, your taxpayer identification number, the measure, the collection type"
                    + " and the counts of cases. A measure that is reported in strata has a row for each stratum. Rows with a"
                    + " clinician's NPI are that clinician's; rows without one are the whole practice's. Write the performance"
                    + " rate for QCDR measures, for the CAHPS survey and for results that CMS calculates from claims.";
    private static final List<String> KINDS = List.of(
            "Measure results, one row for each measure: CSV or Excel (XLSX).",
            "Registry exam-level file, one row for each exam, in the registry's 15 columns: CSV or Excel (XLSX).",
            "Patient-level file, one row for each patient and measure: CSV.",
            "QPP submission: JSON.",
            "QRDA Category III of 2017 to 2025: XML.",
            "Any of these, one or many, in a ZIP file.");
    private static final String OPEN_FILES = "element.files.filter(file => !file.complete).length";
    private static final String ALL_FILES = "element.files.length";

    /// @param sent hears, whenever one more file is here or off the list, how many are still to come
    /// @param refused hears why a file is not taken
    ChooseFile(
            PerformanceYear year,
            UploadLimits limits,
            Reception reception,
            SerializableConsumer<Integer> sent,
            SerializableConsumer<String> refused) {
        Upload upload = upload(limits, reception, refused);
        upload.getElement()
                .addEventListener(
                        "upload-start",
                        event -> reception.expect(
                                event.getEventData().get(ALL_FILES).asInt()))
                .addEventData(ALL_FILES);
        upload.getElement()
                .addEventListener(
                        "upload-success",
                        event ->
                                sent.accept(event.getEventData().get(OPEN_FILES).asInt()))
                .addEventData(OPEN_FILES);
        getContent().addClassNames("card", "upload-choose");
        getContent()
                .add(
                        new H2("Choose files with results"),
                        soft(
                                "Results of %s: one file, several, or a ZIP. What a file is shows in its content, not in its name."
                                                .formatted(year)
                                        + " Nothing is stored before you confirm."),
                        upload,
                        downloads(year),
                        new Disclosure(
                                "Which files are understood, and how large they may be", kinds(), limits(limits)),
                        new Disclosure("What a file of measure results holds", new Paragraph(COLUMNS)));
    }

    private static Upload upload(UploadLimits limits, Reception reception, SerializableConsumer<String> refused) {
        int most = (int) Math.min(Integer.MAX_VALUE, limits.receivedBytes());
        Upload upload = new Upload(new StagingReceiver(reception, refused));
        upload.addClassName("upload-drop");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(limits.inside().files());
        upload.setMaxFileSize(most);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("or drop them here"));
        upload.setI18n(words(limits));
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> reception.drop(event.getFileName()));
        return upload;
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

    private static UnorderedList kinds() {
        UnorderedList list = new UnorderedList();
        KINDS.forEach(kind -> list.add(new ListItem(kind)));
        return list;
    }

    private static Paragraph limits(UploadLimits limits) {
        FileLimits inside = limits.inside();
        return soft(
                ("At most %s for each file as it is sent, %s unpacked, and %s rows; a sheet of Excel holds at most %s rows"
                                + " below its header, so send more as CSV. A ZIP may hold %s files.")
                        .formatted(
                                FileLimits.inWords(limits.receivedBytes()),
                                FileLimits.inWords(inside.bytes()),
                                Numbers.count(inside.rows()),
                                Numbers.count(inside.sheetRows()),
                                Numbers.count(inside.files())));
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private static UploadI18N words(UploadLimits limits) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Reception.tooLarge(limits))
                .setTooManyFiles("Choose at most %s files at a time."
                        .formatted(Numbers.count(limits.inside().files()))));
        return words;
    }
}
