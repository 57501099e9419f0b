package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;

/// The effect on many clinicians' scores, one row each.
final class ClinicianTable extends Composite<PageSection> {

    private static final int SHOWN = 100;

    private final int count;

    ClinicianTable(List<UploadPreview> clinicians) {
        this.count = clinicians.size();
        List<UploadPreview> first = clinicians.stream().limit(SHOWN).toList();
        getContent().content(table(first));
        if (clinicians.size() > SHOWN) {
            getContent()
                    .content(new Paragraph("These are the first %s; the scores of all can be seen once the upload is"
                                    .formatted(Numbers.count(SHOWN))
                            + " confirmed."));
        }
    }

    @Override
    protected PageSection initContent() {
        return new PageSection("Effect on the scores of %s clinicians".formatted(Numbers.count(count)));
    }

    private static DataTable<UploadPreview> table(List<UploadPreview> first) {
        return new DataTable<UploadPreview>("Effect on each clinician's score")
                .captionHidden()
                .text(
                        "Clinician",
                        preview -> preview.npi().map(Object::toString).orElse(Numbers.NONE))
                .number("Measures", preview -> Numbers.count(preview.measures().size()))
                .number("Score now", preview -> shown(preview.before()))
                .number("Score with this upload", preview -> shown(preview.after()))
                .numberComponent("Change", ClinicianTable::change)
                .detail(preview -> Optional.of(new Disclosure("Measures", PreviewCard.table(preview))))
                .rows(first);
    }

    private static Component change(UploadPreview preview) {
        return preview.after()
                .flatMap(after -> preview.before().map(before -> Change.between(before, after, "")))
                .<Component>map(change -> change)
                .orElseGet(() -> new Span(Numbers.NONE));
    }

    private static String shown(Optional<Percent> percent) {
        return percent.map(Numbers::percent).orElse(Numbers.NONE);
    }
}
