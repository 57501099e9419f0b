package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.decile.core.submission.UploadId;
import org.decile.ui.component.Focus;
import org.decile.ui.component.Notice;
import org.decile.ui.component.PageSection;

/// What was uploaded for a year, and what becomes of it when one is taken back.
final class PastUploads extends Composite<Div> {

    private final transient UploadPresenter presenter;
    private final SerializableRunnable begun;
    private final Div told = new Div();
    private final Div list = new Div();
    private H2 heading = new H2();
    private transient UploadPage page;
    private transient Optional<TakeBack> shown = Optional.empty();

    /// @param begun called when something goes on by itself from now on
    PastUploads(UploadPage page, UploadPresenter presenter, SerializableRunnable begun) {
        this.page = page;
        this.presenter = presenter;
        this.begun = begun;
        told.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "upload-past");
        getContent().add(told, list);
        show();
    }

    /// Shows what counts now.
    void reload() {
        page = presenter.page(page.practice().id(), page.year());
        show();
    }

    /// Shows how far the taking back of an upload has come.
    ///
    /// @return whether it still goes on
    boolean refresh() {
        Optional<TakeBack> now = page.mayManage() ? presenter.takingBack(page) : Optional.empty();
        if (!now.equals(shown)) {
            shown = now.filter(TakeBack::isRunning);
            reload();
            Focus.ifLost(heading);
            told.removeAll();
            now.filter(known -> !known.isRunning()).ifPresent(this::tell);
        }
        return shown.isPresent();
    }

    private void tell(TakeBack over) {
        told.add(over.failure()
                .map(Notice::error)
                .orElseGet(
                        () -> Notice.success("The upload was taken back; what was in force before it counts again.")));
        presenter.told(page, over);
    }

    private void takeBack(UploadId id) {
        presenter.takeBack(page, id);
        begun.run();
    }

    private void show() {
        list.removeAll();
        PageSection section = new PageSection("Uploads of " + page.year());
        heading = section.heading();
        list.add(section.sub(
                        "For each measure the latest upload counts that was not taken back; of cases, the latest row"
                                + " of each.")
                .content(new UploadHistory(
                        page.history(), page.mayManage(), shown.map(TakeBack::upload), this::takeBack)));
    }
}
