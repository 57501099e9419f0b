package org.decile.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/// Takes a file from the browser into memory, at most one byte more than allowed, so that a file that is too large is
/// seen to be so.
public final class FileReceiver implements UploadHandler {

    @Serial
    private static final long serialVersionUID = 1;

    private final int mostBytes;
    private final SerializableRunnable arrived;
    private final SerializableBiConsumer<String, byte[]> received;

    /// @param mostBytes how large a file may be
    /// @param arrived called when the whole file is here, before it is looked at
    /// @param received called with the file's name and content
    public FileReceiver(int mostBytes, SerializableRunnable arrived, SerializableBiConsumer<String, byte[]> received) {
        this.mostBytes = mostBytes;
        this.arrived = arrived;
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        byte[] bytes = read(event);
        String name = event.getFileName();
        var unused = ui.access(arrived::run);
        unused = ui.access(() -> received.accept(name, bytes));
    }

    @Override
    public long getFileSizeMax() {
        return -1;
    }

    private byte[] read(UploadEvent event) throws IOException {
        try (InputStream stream = event.getInputStream()) {
            return stream.readNBytes(mostBytes + 1);
        }
    }
}
