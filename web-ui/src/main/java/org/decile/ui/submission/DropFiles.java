package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.decile.ui.component.Numbers;
import tools.jackson.databind.JsonNode;

/// Where files are dropped or chosen, with the browser's list of them, and below it those that are left out.
final class DropFiles extends Composite<Div> {

    /// What the browser says of its list of files, and of the one that an event is about.
    static final String ALL = "element.files.filter(file => !file.abort).length";
    static final String OPEN = "element.files.filter(file => !file.abort && !file.complete && !file.error).length";
    static final String MISSING =
            "element.files.filter(file => !file.abort && !file.complete && !file.error).map(file => file.name)";
    static final String NAME = "event.detail.file.name";
    static final String SIZE = "event.detail.file.size";
    static final String ERROR = "event.detail.error";

    private static final String BROKEN_OFF =
            "It did not arrive. Send it again from the list above, or take it off the list.";

    private final LeftOut leftOut;
    private final transient Reception reception;
    private final SerializablePredicate<SendingList> sent;

    /// @param sent hears how the list is now, whenever something has happened to a file; says whether there is
    ///     something that can be checked without those that are left out
    /// @param check hears that it is to be checked
    DropFiles(
            UploadLimits limits,
            Reception reception,
            SerializablePredicate<SendingList> sent,
            SerializableRunnable check) {
        this.reception = reception;
        this.sent = sent;
        this.leftOut = new LeftOut(this::shownName, check);
        Upload upload = upload(limits, new StagingReceiver(reception, leftOut::add));
        listen(upload, "upload-start", (file, _) -> leftOut.remove(file));
        listen(upload, "upload-success", (file, _) -> leftOut.remove(file));
        listen(upload, "upload-error", (file, _) -> leftOut.addUnlessKnown(file, BROKEN_OFF));
        listen(upload, "file-reject", leftOut::add);
        listen(upload, "file-remove", (file, _) -> {
            leftOut.remove(file);
            this.reception.drop(file.name(), file.size());
        });
        upload.getElement()
                .addEventListener(
                        "upload-start",
                        event -> this.reception.expect(
                                event.getEventData().get(ALL).asInt()))
                .addEventData(ALL);
        getContent().addClassName("stack");
        getContent().add(upload, leftOut);
    }

    /// @param change what it does to the list of those that are left out; gets the reason of a refusal
    private void listen(Upload upload, String event, SerializableBiConsumer<ChosenFile, String> change) {
        upload.getElement()
                .addEventListener(event, happened -> {
                    JsonNode data = happened.getEventData();
                    change.accept(
                            new ChosenFile(
                                    data.get(NAME).asString(), data.get(SIZE).asLong()),
                            data.path(ERROR).asString(""));
                    leftOut.offer(sent.test(list(data)));
                })
                .addEventData(ALL)
                .addEventData(OPEN)
                .addEventData(MISSING)
                .addEventData(NAME)
                .addEventData(SIZE)
                .addEventData(ERROR);
    }

    private SendingList list(JsonNode data) {
        List<String> missing = new ArrayList<>(leftOut.names());
        StreamSupport.stream(data.path(MISSING).spliterator(), false)
                .map(name -> shownName(name.asString()))
                .forEach(missing::add);
        return new SendingList(data.get(ALL).asInt(), data.get(OPEN).asInt(), missing, leftOut.count());
    }

    private String shownName(String name) {
        return reception.fitName(name);
    }

    private static Upload upload(UploadLimits limits, StagingReceiver receiver) {
        int most = (int) Math.min(Integer.MAX_VALUE, limits.receivedBytes());
        Upload upload = new Upload(receiver);
        upload.addClassName("upload-drop");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(limits.inside().files());
        upload.setMaxFileSize(most);
        upload.setUploadButton(new Button("Choose files"));
        upload.setDropLabel(new Span("or drop them here"));
        upload.setI18n(words(limits));
        return upload;
    }

    private static UploadI18N words(UploadLimits limits) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(
                        NotTakenException.tooLarge(limits.receivedBytes()).getMessage())
                .setTooManyFiles("Choose at most %s files at a time."
                        .formatted(Numbers.count(limits.inside().files()))));
        words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden("Not taken")
                        .setUnexpectedServerError("Not taken")
                        .setServerUnavailable("Did not arrive")));
        return words;
    }
}
