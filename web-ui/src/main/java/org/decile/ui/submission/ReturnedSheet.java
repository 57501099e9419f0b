package org.decile.ui.submission;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.decile.ui.component.Action;
import org.decile.ui.practice.NoPermissionException;
import org.decile.ui.shell.Incident;

/// What is given back of a refused upload, to mend it: an uploaded sheet with a column that says what is wrong
/// with each row, or the list of all faults. It holds nothing of the files; they are asked for when somebody
/// takes it.
final class ReturnedSheet {

    /// What became of writing a file.
    enum Written {
        DONE,
        /// The upload is over, or the file is no table.
        GONE,
        /// Another one is being written for the same person.
        BUSY
    }

    /// Writes what is given back.
    interface Writing extends Serializable {

        Written write(Writer text) throws IOException;
    }

    /// Writes a file of the upload back, or the list of all its faults.
    interface Giving extends Serializable {

        Written mark(UUID staged, Writer text) throws IOException;

        Written faults(Writer text) throws IOException;
    }

    private final Giving giving;
    private final SerializableConsumer<String> told;

    /// @param told hears, on the page, why something was not given back
    ReturnedSheet(Giving giving, SerializableConsumer<String> told) {
        this.giving = giving;
        this.told = told;
    }

    /// The sheet with what is wrong with each row.
    Action of(CheckedFile file, String text) {
        UUID id = file.staged().orElseThrow();
        String base = file.file().name().replaceFirst("\\.\\w+$", "");
        Giving from = giving;
        return Action.download(text, download(base + "-to-mend.csv", writer -> from.mark(id, writer)));
    }

    /// The list of all faults of all files.
    Action ofAll() {
        return Action.download("All as CSV", download("to-mend.csv", giving::faults));
    }

    private DownloadHandler download(String name, Writing writing) {
        SerializableConsumer<String> hears = told;
        return event -> {
            event.setFileName(name);
            event.setContentType("text/csv");
            Writer text = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
            try {
                switch (writing.write(text)) {
                    case DONE -> text.flush();
                    case GONE ->
                        refuse(
                                event,
                                HttpServletResponse.SC_NOT_FOUND,
                                "The file is no longer here. Choose it again.",
                                hears);
                    case BUSY ->
                        refuse(
                                event,
                                HttpServletResponse.SC_CONFLICT,
                                "Another sheet is being made for you. Take this one when that is here.",
                                hears);
                }
            } catch (NoPermissionException e) {
                refuse(event, HttpServletResponse.SC_FORBIDDEN, e.remedy(), hears);
            } catch (RuntimeException e) {
                Incident incident = Incident.loggedWithoutWords(e);
                refuse(
                        event,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        "The fault is ours. If it happens again, tell the portal's administrator this number: "
                                + incident.id() + ".",
                        hears);
            }
        };
    }

    private static void refuse(DownloadEvent event, int status, String why, SerializableConsumer<String> hears)
            throws IOException {
        event.getResponse().sendError(status, why);
        UI ui = event.getUI();
        var unused = ui.access(() -> hears.accept(why));
    }
}
