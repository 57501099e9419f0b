package org.decile.ui.exam;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.decile.core.exam.CodeMapUpload;
import org.decile.ui.component.Badge;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;
import org.decile.ui.component.Tone;

/// The maps that were uploaded for a year.
final class CodeMapHistory {

    private CodeMapHistory() {}

    /// @param withdraw hears which map is to be withdrawn
    static Component of(CodeMapsPage page, SerializableConsumer<UUID> withdraw) {
        return new PageSection("History")
                .sub("In force is the latest map that was not withdrawn.")
                .content(new DataTable<CodeMapUpload>("Uploaded code maps")
                        .captionHidden()
                        .wide("File", CodeMapHistory::file)
                        .number("Codes", map -> Numbers.count(map.codes()))
                        .text("By", CodeMapUpload::uploadedBy)
                        .text("When", map -> Numbers.moment(map.uploadedAt()))
                        .component("State", map -> state(page, map))
                        .component("Change", map -> change(map, withdraw))
                        .whenEmpty("Nothing has been uploaded for this year yet; what is built in counts.")
                        .rows(page.history()));
    }

    private static Component file(CodeMapUpload map) {
        Code checksum = new Code(map.checksum());
        checksum.addClassName("checksum");
        return new Div(new Span(map.fileName()), new Div(checksum));
    }

    private static Component state(CodeMapsPage page, CodeMapUpload map) {
        return map.withdrawn()
                .<Component>map(withdrawal ->
                        new Span("Withdrawn by %s on %s".formatted(withdrawal.by(), Numbers.moment(withdrawal.at()))))
                .orElseGet(() -> page.inForce().filter(map::equals).isPresent()
                        ? new Badge("In force", Tone.SUCCESS)
                        : new Badge("Replaced", Tone.NEUTRAL));
    }

    private static Component change(CodeMapUpload map, SerializableConsumer<UUID> withdraw) {
        if (map.withdrawn().isPresent()) {
            return new Span(Numbers.NONE);
        }
        UUID id = map.id();
        Button button = new Button("Withdraw", _ -> withdraw.accept(id));
        button.setAriaLabel("Withdraw " + map.fileName());
        return button;
    }
}
