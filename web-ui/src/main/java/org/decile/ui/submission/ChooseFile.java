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
import tools.jackson.databind.JsonNode;

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
            "Patient-level file, one row for each patient and measure: CSV.",
            "QPP submission: JSON.",
            "QRDA Category III of 2017 to 2025: XML.",
            "Any of these, one or many, in a ZIP file.");
    /// What the browser says of its list of files, and of the one that an event is about.
    static final String ALL = "element.files.filter(file => !file.abort).length";
    static final String OPEN = "element.files.filter(file => !file.abort && !file.complete && !file.error).length";
    static final String FAILED = "element.files.filter(file => !file.abort && file.error).length";
    static final String NAME = "event.detail.file.name";
    static final String SIZE = "event.detail.file.size";

    /// @param sent hears how the list is now, whenever a file begins, is here, has failed or is taken off
    /// @param refused hears why a file is not taken
    ChooseFile(
            PerformanceYear year,
            UploadLimits limits,
            Reception reception,
            SerializableConsumer<SendingList> sent,
            SerializableConsumer<String> refused) {
        Upload upload = upload(limits, reception, refused);
        listen(upload, "upload-start", list -> {
            reception.expect(list.all());
            sent.accept(list);
        });
        listen(upload, "upload-success", sent);
        listen(upload, "upload-error", sent);
        upload.getElement()
                .addEventListener("file-remove", event -> {
                    JsonNode data = event.getEventData();
                    reception.drop(data.get(NAME).asString(), data.get(SIZE).asLong());
                })
                .addEventData(NAME)
                .addEventData(SIZE);
        listen(upload, "file-remove", sent);
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

    private static void listen(Upload upload, String event, SerializableConsumer<SendingList> heard) {
        upload.getElement()
                .addEventListener(event, happened -> {
                    JsonNode data = happened.getEventData();
                    heard.accept(new SendingList(
                            data.get(ALL).asInt(),
                            data.get(OPEN).asInt(),
                            data.get(FAILED).asInt()));
                })
                .addEventData(ALL)
                .addEventData(OPEN)
                .addEventData(FAILED);
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

    private static UploadI18N words(UploadLimits limits) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(
                        NotTakenException.tooLarge(limits.receivedBytes()).getMessage())
                .setTooManyFiles("Choose at most %s files at a time."
                        .formatted(Numbers.count(limits.inside().files()))));
        return words;
    }
}
