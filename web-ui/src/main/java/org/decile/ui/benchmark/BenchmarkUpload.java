package org.decile.ui.benchmark;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.decile.core.mips.PerformanceYear;
import org.decile.ui.component.Card;
import org.decile.ui.upkeep.TableDrop;

/// Where a benchmark file is dropped.
final class BenchmarkUpload {

    private BenchmarkUpload() {}

    /// @param received hears of the file once all of it is here
    static Card of(PerformanceYear year, SerializableConsumer<Candidate.NewFile> received) {
        return new Card("Upload other benchmarks")
                .sub("Checked and compared first; nothing comes into force by sending a file.")
                .content(
                        new Paragraph("Two forms are understood, told apart by their content: CMS's own file"
                                + " benchmarks/%s.json, and a CSV table in the layout of the download above, which is a good"
                                        .formatted(year)
                                + " start for edits."),
                        TableDrop.of(
                                "Choose benchmarks",
                                Candidate.NewFile.MOST_BYTES,
                                (name, content) -> received.accept(new Candidate.NewFile(name, content))));
    }
}
