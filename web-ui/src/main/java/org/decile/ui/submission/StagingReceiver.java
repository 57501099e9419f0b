package org.decile.ui.submission;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import org.decile.ui.shell.Incident;

/// Brings what the browser sends to the reception, piece by piece, so that a large file takes no memory.
///
/// It answers for whatever happens on the way: what it let out would be logged with words that might quote a file.
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
    public void handleUploadRequest(UploadEvent event) {
        try (Sent bytes = new Sent(event.getInputStream())) {
            receive(event, bytes);
        } catch (IOException | RuntimeException | Error e) {
            refuse(event, failure(e));
        }
    }

    private void receive(UploadEvent event, Sent bytes) throws IOException {
        try {
            reception.take(event.getFileName(), bytes);
        } catch (NotTakenException e) {
            refuse(event, Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            if (!bytes.isBrokenOff()) {
                throw e;
            }
            event.reject("The file did not arrive whole.");
        }
    }

    private void refuse(UploadEvent event, String why) {
        event.reject(why);
        ChosenFile file = new ChosenFile(event.getFileName(), event.getFileSize());
        Optional<UI> page = Optional.ofNullable(event.getUI());
        page.ifPresent(ui -> {
            var unused = ui.access(() -> refused.accept(file, why));
        });
    }

    /// What to tell the person.
    private static String failure(Throwable e) {
        return "The portal could not take the file; the fault is ours. Send it again. If it happens again, tell the"
                + " portal's administrator this number: "
                + Incident.loggedWithoutWords(e).id() + ".";
    }

    @Override
    public long getFileSizeMax() {
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }

    /// What comes from the browser, which may go away meanwhile: that is nobody's fault, and the browser knows.
    private static final class Sent extends FilterInputStream {

        private boolean brokenOff;

        Sent(InputStream bytes) {
            super(bytes);
        }

        boolean isBrokenOff() {
            return brokenOff;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                brokenOff = true;
                throw e;
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException e) {
                brokenOff = true;
                throw e;
            }
        }
    }
}
