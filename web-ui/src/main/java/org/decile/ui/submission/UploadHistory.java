package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;

/// The uploads of a year: who, when, and whether they count; with a way to take one back.
final class UploadHistory extends Composite<Div> {

    private final transient Optional<UploadId> goes;
    private final SerializableConsumer<UploadId> takeBack;

    /// @param goes the one that is being taken back; until that is over, no other can be
    UploadHistory(
            List<Upload> uploads, boolean mayManage, Optional<UploadId> goes, SerializableConsumer<UploadId> takeBack) {
        this.goes = goes;
        this.takeBack = takeBack;
        DataTable<Upload> table = new DataTable<Upload>("Uploads")
                .captionHidden()
                .text("File", Upload::fileName)
                .text("Kind", Upload::format)
                .number("Rows", upload -> upload.rows() == 0 ? Numbers.NONE : Numbers.count(upload.rows()))
                .number("Measures", upload -> Numbers.count(upload.measures()))
                .text("By", Upload::uploadedBy)
                .text("When", upload -> Numbers.moment(upload.uploadedAt()))
                .component("State", UploadHistory::state);
        if (mayManage) {
            table.component("Change", this::change);
        }
        getContent()
                .add(table.whenEmpty("Nothing has been uploaded for this year yet.")
                        .rows(uploads));
    }

    private static Component state(Upload upload) {
        return upload.takenBack()
                .map(taken -> (Component)
                        new Span("Taken back by %s on %s".formatted(taken.by(), Numbers.moment(taken.at()))))
                .orElseGet(() -> new Badge("Confirmed", Tone.SUCCESS));
    }

    private Component change(Upload upload) {
        if (upload.takenBack().isPresent()) {
            return new Span(Numbers.NONE);
        }
        if (goes.filter(upload.id()::equals).isPresent()) {
            return new Badge("Being taken back…", Tone.ACCENT);
        }
        Button button = new Button("Take back", event -> ask(upload));
        button.setEnabled(goes.isEmpty());
        button.setAriaLabel("Take back " + upload.fileName());
        return button;
    }

    private void ask(Upload upload) {
        UploadId id = upload.id();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Take back %s?".formatted(upload.fileName()));
        dialog.setText(
                "Its results will no longer count, and what was in force before it counts again. The upload stays in"
                        + " this list, with your name beside it.");
        dialog.setConfirmText("Take back");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.addConfirmListener(event -> takeBack.accept(id));
        dialog.open();
    }
}
