package org.decile.ui.submission;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/// Brings what the browser sends to the reception, piece by piece, so that a large file takes no memory.
final class StagingReceiver implements UploadHandler {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Reception reception;
    private final SerializableBiConsumer<ChosenFile, String> refused;

    /// @param refused hears, on the page, which file was not taken, and why
    StagingReceiver(Reception reception, SerializableBiConsumer<ChosenFile, String> refused) {
        this.reception = reception;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream bytes = event.getInputStream()) {
            reception.take(event.getFileName(), bytes);
        } catch (NotTakenException e) {
            event.reject(e.getMessage());
            ChosenFile file = new ChosenFile(event.getFileName(), event.getFileSize());
            String why = e.getMessage();
            var unused = ui.access(() -> refused.accept(file, why));
        }
    }

    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
