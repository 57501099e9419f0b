package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.decile.core.submission.Upload;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// What a sound file would change, and the button that makes it so.
final class PreviewFile extends Composite<Div> {

    private static final int SHOWN = 20;

    PreviewFile(UploadCheck.Ready ready, SerializableRunnable confirmed, SerializableRunnable again) {
        getContent().addClassName("stack");
        ready.same().ifPresent(same -> getContent().add(again(same, ready)));
        warnings(ready).forEach(getContent()::add);
        List<UploadPreview> previews = ready.previews();
        getContent().add(new PreviewCard(previews.getFirst()));
        previews.stream().skip(1).limit(SHOWN).forEach(preview -> getContent().add(new PreviewCard(preview)));
        if (previews.size() > SHOWN + 1) {
            getContent()
                    .add(new Paragraph("The file holds results of %s participants; the first %d are shown."
                            .formatted(Numbers.count(previews.size()), SHOWN + 1)));
        }
        getContent().add(actions(confirmed, again));
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

    private static List<Component> warnings(UploadCheck.Ready ready) {
        var warnings = ready.reading().warnings();
        if (warnings.isEmpty()) {
            return List.of();
        }
        int count = warnings.size();
        return List.of(Notice.of(
                        Tone.WARNING,
                        "Worth a look.",
                        count == 1
                                ? "One thing does not hinder the upload, but may be a mistake."
                                : "%s things do not hinder the upload, but may be mistakes."
                                        .formatted(Numbers.count(count)))
                .more(new Disclosure(
                        "Which ones",
                        RefusedFile.table(
                                "Worth a look", warnings.stream().limit(SHOWN).toList()))));
    }

    private static Div actions(SerializableRunnable confirmed, SerializableRunnable again) {
        Button confirm = new Button("Confirm the upload", event -> confirmed.run());
        confirm.addThemeName("primary");
        confirm.setDisableOnClick(true);
        Button another = new Button("Choose another file", event -> again.run());
        Div actions = new Div(confirm, another);
        actions.addClassName("upload-actions");
        return actions;
    }
}
