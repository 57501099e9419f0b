package org.decile.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.decile.core.file.FileLimits;
import org.decile.ui.component.FileReceiver;
import org.decile.ui.component.Notice;
import tools.jackson.databind.JsonNode;

/// Where one file is dropped, to be looked at. What did not arrive, or is not taken, is told until another comes.
public final class TableDrop extends Composite<Div> {

    static final String NAME = "event.detail.file.name";
    static final String ERROR = "event.detail.error";
    static final String LISTED = "element.files.length";

    private static final String BROKEN_OFF = "It did not arrive. Choose it again.";

    private final Div told = new Div();

    /// Nothing goes on any more of what was chosen when it was told.
    private boolean over;

    private TableDrop(String button, int mostBytes, SerializableBiConsumer<String, byte[]> received) {
        Upload upload = new Upload(new FileReceiver(mostBytes, () -> {}, received));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setUploadButton(new Button(button));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(words(mostBytes));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.getElement().addEventListener("upload-start", _ -> begins());
        upload.getElement().addEventListener("upload-success", _ -> over = true);
        tellOf(upload, "file-reject", "");
        tellOf(upload, "upload-error", BROKEN_OFF);
        told.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(upload, told);
    }

    /// @param button what to choose, such as `Choose a code map`
    /// @param mostBytes how large the file may be
    /// @param received hears of the file's name and content once all of it is here
    public static Component of(String button, int mostBytes, SerializableBiConsumer<String, byte[]> received) {
        return new TableDrop(button, mostBytes, received);
    }

    /// @param why when the browser does not say it itself
    private void tellOf(Upload upload, String event, String why) {
        upload.getElement()
                .addEventListener(event, happened -> {
                    JsonNode data = happened.getEventData();
                    over = data.get(LISTED).asInt() == 0 || !why.isEmpty();
                    tell(data.get(NAME).asString(), data.path(ERROR).asString(why));
                })
                .addEventData(NAME)
                .addEventData(ERROR)
                .addEventData(LISTED);
    }

    /// Of two files dropped together the second one is refused before the first one begins, and that stays told.
    private void begins() {
        if (over) {
            told.removeAll();
        }
    }

    private void tell(String name, String why) {
        told.removeAll();
        told.add(Notice.error(name + ": " + why));
    }

    private static UploadI18N words(int mostBytes) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig("The file is larger than %s, which is the most for such a table."
                        .formatted(FileLimits.inWords(mostBytes)))
                .setTooManyFiles("One file at a time is looked at. Choose it by itself."));
        return words;
    }
}
