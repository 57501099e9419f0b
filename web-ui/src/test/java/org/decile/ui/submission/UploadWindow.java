package org.decile.ui.submission;

import static org.decile.ui.submission.TestUploads.YEAR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import org.decile.ui.account.CurrentUser;
import org.decile.ui.component.BrowserEvents;
import org.decile.ui.score.TestPortal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The upload page as it is open in one window.
final class UploadWindow {

    private final UploadView view;
    private final Upload upload;

    UploadWindow(TestPortal portal, TestUploads all, CurrentUser person) {
        UploadService service = all.service(person);
        view = new UploadView(portal.access(person), service);
        view.show(new UploadPresenter(portal.access(person), service).page(portal.practice(), YEAR));
        upload = BrowserEvents.uploads(view).findFirst().orElseGet(Upload::new);
    }

    UploadView view() {
        return view;
    }

    String html() {
        return view.getElement().getOuterHTML();
    }

    /// Asks again, as a page does by itself while something goes on.
    UploadWindow ask() {
        BrowserEvents.all(view, AskingAgain.class).forEach(AskingAgain::again);
        return this;
    }

    void press(String text) {
        BrowserEvents.all(view, Button.class)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /// The browser says that something has happened to a file that was chosen when the page was opened.
    ///
    /// @param error why it refuses the file, if it does
    /// @param listed how many files are on its list
    /// @param open those of them that are not here yet
    void happens(String event, String name, long size, String error, int listed, String... open) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put(DropFiles.ALL, listed);
        data.put(DropFiles.OPEN, open.length);
        ArrayNode missing = data.putArray(DropFiles.MISSING);
        for (String one : open) {
            missing.add(one);
        }
        data.put(DropFiles.NAME, name);
        data.put(DropFiles.SIZE, size);
        data.put("element.files.some(file => file.uploading)", open.length > 0);
        if (!error.isEmpty()) {
            data.put(DropFiles.ERROR, error);
        }
        BrowserEvents.fire(upload, event, data);
    }
}
