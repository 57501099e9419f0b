package org.decile.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.decile.ui.component.FileReceiver;

/// Where one file is dropped, to be looked at.
public final class TableDrop {

    private TableDrop() {}

    /// @param button what to choose, such as `Choose a code map`
    /// @param mostBytes how large the file may be
    /// @param received hears of the file's name and content once all of it is here
    public static Component of(String button, int mostBytes, SerializableBiConsumer<String, byte[]> received) {
        Upload upload = new Upload(new FileReceiver(mostBytes, () -> {}, received));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }
}
