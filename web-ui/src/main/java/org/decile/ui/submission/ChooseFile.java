package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.decile.core.file.FileLimits;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Action;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.FileReceiver;

/// The first step: a file by drag and drop or by button, and what such a file looks like.
final class ChooseFile extends Composite<Div> {

    private static final String COLUMNS =
            "One row for each measure, with the year, your taxpayer identification number, the measure, the collection type"
                    + " and the counts of cases. A measure that is reported in strata has a row for each stratum. Rows with a"
                    + " clinician's NPI are that clinician's; rows without one are the whole practice's. Write the performance"
                    + " rate for QCDR measures, for the CAHPS survey and for results that CMS calculates from claims.";

    /// @param arrived called when the whole file is here, before it is looked at
    /// @param received called with the file's name and content
    /// @param rejected called with the reason when the browser does not take a file
    ChooseFile(
            PerformanceYear year,
            SerializableRunnable arrived,
            SerializableBiConsumer<String, byte[]> received,
            SerializableConsumer<String> rejected) {
        Upload upload = new Upload(new FileReceiver(FileLimits.USUAL.submissionBytes(), arrived, received));
        upload.addClassName("upload-drop");
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileLimits.USUAL.submissionBytes());
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> rejected.accept(event.getErrorMessage()));
        getContent().addClassNames("card", "upload-choose");
        getContent()
                .add(
                        new H2("Choose a file of results"),
                        soft("A CSV file with the results of " + year
                                + ", at most 20 MB. Nothing is stored before you confirm."),
                        upload,
                        downloads(year),
                        new Disclosure("What the file holds", new Paragraph(COLUMNS)));
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

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(
                        "The file is larger than 20 MB. Split it, so that each part holds some of the measures.")
                .setIncorrectFileType(
                        "This is not a CSV file. In your spreadsheet program choose \"Save as\" and \"CSV UTF-8\".")
                .setTooManyFiles("Choose one file at a time."));
        return words;
    }
}
