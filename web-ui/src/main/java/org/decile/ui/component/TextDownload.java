package org.decile.ui.component;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// A CSV file that is made when somebody takes it.
public final class TextDownload {

    /// Tells spreadsheet programs that the text is in UTF-8.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextDownload() {}

    public static DownloadHandler csv(String fileName, SerializableSupplier<String> text) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = (BYTE_ORDER_MARK + text.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "text/csv", bytes.length);
        });
    }
}
