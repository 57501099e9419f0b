package org.decile.ui.submission;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Change;
import org.decile.ui.component.DataTable;
import org.decile.ui.component.Figure;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.Tone;
import org.decile.ui.submission.UploadPreview.Effect;
import org.decile.ui.submission.UploadPreview.Row;

/// One participant's score before and after, and what becomes of each measure of the file.
final class PreviewCard extends Composite<Card> {

    private final String title;

    PreviewCard(UploadPreview preview) {
        this.title = preview.npi()
                .map(npi -> "Effect on the score of clinician " + npi)
                .orElse("Effect on the practice's score");
        getContent().content(figures(preview), table(preview));
        if (preview.others() > 0) {
            getContent()
                    .content(new Paragraph(
                            preview.others() == 1
                                    ? "One more measure was uploaded earlier and stays as it is."
                                    : preview.others() + " more measures were uploaded earlier and stay as they are."));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(title);
    }

    private static Component figures(UploadPreview preview) {
        if (preview.after().isEmpty()) {
            return new Paragraph(
                    "There are no scoring rules for this year yet. The results are kept and scored once there are.");
        }
        Figure after = new Figure("Quality score with this upload", shown(preview.after())).large();
        preview.before()
                .ifPresent(before ->
                        after.note(Change.between(before, preview.after().get(), "percentage points")));
        Div figures = new Div(new Figure("Quality score now", shown(preview.before())), after);
        figures.addClassName("upload-figures");
        return figures;
    }

    static Component table(UploadPreview preview) {
        return new DataTable<Row>("Measures of the upload")
                .wide("Measure", PreviewCard::name)
                .component("Effect", row -> new Badge(row.effect().label(), tone(row.effect())))
                .number("Points now", row -> points(row.before()))
                .number("Points with this upload", row -> row.leftOut().isPresent() ? "Left out" : points(row.after()))
                .detail(row -> row.leftOut().map(PreviewCard::why))
                .rows(preview.measures());
    }

    private static Component why(String sentence) {
        Paragraph why = new Paragraph(sentence);
        why.addClassNames("soft", "small");
        return why;
    }

    private static Component name(Row row) {
        Span number = new Span(row.key().measureId().value());
        number.addClassName("measure-number");
        Span title = new Span(row.title());
        title.addClassName("measure-title");
        Span type = new Span(row.key().collectionType().label());
        type.addClassName("measure-type");
        Div name = new Div(number, title, type);
        name.addClassName("measure-name");
        return name;
    }

    private static Tone tone(Effect effect) {
        return switch (effect) {
            case NEW, REPLACED -> Tone.ACCENT;
            case UNCHANGED -> Tone.NEUTRAL;
            case GONE -> Tone.WARNING;
        };
    }

    private static String shown(Optional<Percent> percent) {
        return percent.map(Numbers::percent).orElse(Numbers.NONE);
    }

    private static String points(Optional<Points> points) {
        return points.map(Numbers::points).orElse(Numbers.NONE);
    }
}
