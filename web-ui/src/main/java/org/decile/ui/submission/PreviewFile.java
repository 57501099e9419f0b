package org.decile.ui.submission;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.core.submission.Upload;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.OneClick;
import org.decile.ui.component.Tone;

/// What sound files would change, and the button that makes it so.
final class PreviewFile extends Composite<Div> {

    /// With more clinicians than this, a table says more than a card for each.
    private static final int CARDS = 5;

    PreviewFile(
            UploadCheck.Ready ready,
            List<CheckedFile> files,
            ReturnedSheet sheets,
            SerializableRunnable confirmed,
            SerializableRunnable again) {
        getContent().addClassName("stack");
        ready.same().ifPresent(same -> getContent().add(again(same, ready)));
        ready.effect().change().ifPresent(change -> getContent().add(Notice.of(Tone.INFO, "Cases.", change.text())));
        if (!ready.bothKinds().isEmpty()) {
            getContent()
                    .add(Notice.of(
                            Tone.WARNING, "Cases by exam and by patient add up.", String.join(" ", ready.bothKinds())));
        }
        getContent().add(Remarks.of(files, sheets));
        if (ready.files().size() > 1) {
            getContent().add(FileTable.of(ready.files()));
        }
        getContent().add(actions(confirmed, again));
        previews(ready.previews(), sheets);
        if (ready.previews().size() > 1) {
            getContent().add(actions(confirmed, again));
        }
    }

    private void previews(List<UploadPreview> previews, ReturnedSheet sheets) {
        List<UploadPreview> clinicians =
                previews.stream().filter(preview -> preview.npi().isPresent()).toList();
        previews.stream()
                .filter(preview -> preview.npi().isEmpty() || clinicians.size() <= CARDS)
                .forEach(preview -> getContent().add(new PreviewCard(preview)));
        if (clinicians.size() > CARDS) {
            getContent().add(new ClinicianTable(clinicians, sheets.ofEffects()));
        }
    }

    private static Notice again(Upload same, UploadCheck.Ready ready) {
        String who = "%s uploaded it on %s. ".formatted(same.uploadedBy(), Numbers.moment(same.uploadedAt()));
        return Notice.of(
                Tone.WARNING,
                "The same file again.",
                who
                        + (ready.changesNothing()
                                ? "All of it counts already, so confirming it once more changes nothing."
                                : "Later uploads replaced some of it; confirming it now makes it count again."));
    }

    private static Div actions(SerializableRunnable confirmed, SerializableRunnable again) {
        Button confirm = OneClick.of("Confirm the upload", confirmed);
        confirm.addThemeName("primary");
        Div actions = new Div(confirm, new Button("Choose other files", _ -> again.run()));
        actions.addClassName("upload-actions");
        return actions;
    }
}
