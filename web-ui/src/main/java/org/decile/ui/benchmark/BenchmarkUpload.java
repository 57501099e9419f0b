package org.decile.ui.benchmark;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Card;

/// Where a benchmark file is dropped.
final class BenchmarkUpload {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private BenchmarkUpload() {}

    /// @param received hears of the file once all of it is here
    static Card of(PerformanceYear year, SerializableConsumer<Candidate.NewFile> received) {
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, content) -> received.accept(new Candidate.NewFile(metadata.fileName(), content))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return new Card("Upload other benchmarks")
                .sub("Checked and compared first; nothing comes into force by sending a file.")
                .content(
                        new Paragraph("Two forms are understood, told apart by their content: CMS's own file"
                                + " benchmarks/%s.json, and a CSV table in the layout of the download above, which is a good"
                                        .formatted(year)
                                + " start for edits."),
                        upload);
    }
}
