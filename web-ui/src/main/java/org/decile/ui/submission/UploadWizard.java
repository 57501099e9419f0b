package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Skeleton;
import org.decile.ui.component.WizardSteps;

/// The four steps from a file to a confirmed upload.
final class UploadWizard extends Composite<Div> {

    private static final int CHOOSE = 0;
    private static final int CHECK = 1;
    private static final int PREVIEW = 2;
    private static final int DONE = 4;

    private final WizardSteps steps = new WizardSteps(List.of("Choose a file", "Check", "Preview", "Confirm"));
    private final H2 verdict = new H2();
    private final Div step = new Div();
    private final transient UploadPage page;
    private final transient UploadPresenter presenter;
    private final SerializableRunnable changed;

    /// @param changed called after an upload was confirmed
    UploadWizard(UploadPage page, UploadPresenter presenter, SerializableRunnable changed) {
        this.page = page;
        this.presenter = presenter;
        this.changed = changed;
        Div spoken = new Div(verdict);
        spoken.getElement().setAttribute("aria-live", "polite");
        verdict.addClassName("upload-verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("stack");
        getContent().add(steps, spoken, step);
        choose();
    }

    void choose() {
        show(CHOOSE, "", new ChooseFile(page.year(), this::checking, this::check, this::rejected));
    }

    void check(String fileName, byte[] bytes) {
        switch (checked(fileName, bytes)) {
            case UploadCheck.Refused refused ->
                show(CHECK, Verdict.of(refused) + " Nothing was stored.", new RefusedFile(refused, this::choose));
            case UploadCheck.Ready ready ->
                show(
                        PREVIEW,
                        Verdict.of(ready) + " Nothing is stored before you confirm.",
                        new PreviewFile(ready, () -> confirm(ready), this::choose));
        }
        focusVerdict();
    }

    private UploadCheck checked(String fileName, byte[] bytes) {
        boolean succeeded = false;
        try {
            UploadCheck check = presenter.check(page, fileName, bytes);
            succeeded = true;
            return check;
        } finally {
            if (!succeeded) {
                choose();
            }
        }
    }

    private void checking() {
        steps.at(CHECK);
        verdict.setText("Checking the file…");
        step.getChildren().forEach(child -> child.addClassName("upload-waiting"));
        step.add(new Skeleton(3));
    }

    private void rejected(String why) {
        choose();
        step.addComponentAsFirst(Notice.error(why).announced());
    }

    private void confirm(UploadCheck.Ready ready) {
        presenter.confirm(page, ready);
        changed.run();
        show(DONE, "The upload is confirmed.", done(ready));
        focusVerdict();
    }

    private Component done(UploadCheck.Ready ready) {
        Button another = new Button("Upload another file", event -> choose());
        Div actions = new Div(
                Action.primary("See the score", Addresses.score(page.practice().id(), page.year()))
                        .with(Icon.SCORE),
                another);
        actions.addClassName("upload-actions");
        int measures = ready.measures();
        return new Div(
                Notice.success("%s of %s %s. You can take the upload back below."
                        .formatted(
                                measures == 1 ? "One measure" : measures + " measures",
                                ready.fileName(),
                                measures == 1 ? "counts now" : "count now")),
                actions);
    }

    /// The button that had the focus is gone; without this the focus would be nowhere.
    private void focusVerdict() {
        verdict.getElement().executeJs("this.focus()");
    }

    private void show(int place, String sentence, Component content) {
        steps.at(place);
        verdict.setText(sentence);
        verdict.setVisible(!sentence.isEmpty());
        step.removeAll();
        step.add(content);
    }
}
