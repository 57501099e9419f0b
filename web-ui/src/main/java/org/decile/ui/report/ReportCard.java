package org.decile.ui.report;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.decile.ui.component.Action;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Tone;

/// A report as a card: what it is for, its figures, what it holds, and the file.
final class ReportCard {

    private ReportCard() {}

    static Card of(ReportsPage.Offer offer) {
        Facts preview = new Facts();
        preview.addClassName("report-preview");
        offer.figures().forEach(figure -> preview.fact(figure.label(), figure.value()));
        UnorderedList contents = new UnorderedList();
        contents.addClassName("report-contents");
        offer.contents().forEach(part -> contents.add(new ListItem(part)));
        Action download = Action.secondary(offer.action(), offer.address()).with(Icon.DOWNLOAD);
        download.setRouterIgnore(true);
        return new Card(offer.title())
                .aside(new Badge(offer.format(), Tone.NEUTRAL))
                .content(new Paragraph(offer.about()), preview, contents)
                .foot(download);
    }
}
