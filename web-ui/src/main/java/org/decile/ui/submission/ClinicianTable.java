package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.ui.component.Action;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.PageSection;

/// The effect on many clinicians' scores, one row each, those first whose score changes most.
final class ClinicianTable extends Composite<PageSection> {

    private static final int SHOWN = 100;

    private final int count;

    /// @param effects all of them to take home
    ClinicianTable(List<UploadPreview> clinicians, Action effects) {
        this.count = clinicians.size();
        List<UploadPreview> first = clinicians.stream()
                .sorted(Comparator.comparing(ClinicianTable::size).reversed())
                .limit(SHOWN)
                .toList();
        getContent().content(effects, table(first));
        if (clinicians.size() > SHOWN) {
            getContent()
                    .content(new Paragraph("These are the %s whose scores change most; the download holds all."
                            .formatted(Numbers.count(SHOWN))));
        }
    }

    @Override
    protected PageSection initContent() {
        return new PageSection("Effect on the scores of %s clinicians".formatted(Numbers.count(count)));
    }

    /// By how much the score changes, up or down; a score that is new, or goes, by all of it.
    private static BigDecimal size(UploadPreview preview) {
        return value(preview.after()).subtract(value(preview.before())).abs();
    }

    private static BigDecimal value(Optional<Percent> score) {
        return score.map(Percent::value).orElse(BigDecimal.ZERO);
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
