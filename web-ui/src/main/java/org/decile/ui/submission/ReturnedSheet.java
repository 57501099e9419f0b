package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.decile.core.intake.IntakeFile;
import org.decile.ui.component.Action;

/// The uploaded sheets with an added column that says what is wrong with each row, to mend and upload again.
final class ReturnedSheet {

    private static final int MOST = 5;

    /// Writes the file of that name back.
    interface Marking extends Serializable {

        /// @return whether there is such a file still
        boolean mark(String name, Writer text) throws IOException;
    }

    private ReturnedSheet() {}

    /// One for each table with faults, unless it came in an archive.
    static List<Component> of(UploadCheck.Refused refused, Marking marking) {
        List<IntakeFile> tables = refused.files().stream()
                .filter(file -> file.format().hasRows() && !file.faults().isEmpty())
                .filter(file -> file.name().indexOf('/') < 0)
                .limit(MOST)
                .toList();
        return tables.stream()
                .<Component>map(file -> Action.download(
                        tables.size() == 1 ? "Your file with an Error column" : file.name() + " with an Error column",
                        download(file.name(), marking)))
                .toList();
    }

    private static DownloadHandler download(String name, Marking marking) {
        String base = name.replaceFirst("\\.\\w+$", "");
        return event -> {
            event.setFileName(base + "-to-mend.csv");
            event.setContentType("text/csv");
            Writer text = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
            if (!marking.mark(name, text)) {
                event.getResponse().sendError(404, "The file is no longer here. Choose it again.");
                return;
            }
            text.flush();
        };
    }
}
