package org.decile.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.decile.core.measure.Measure;
import org.decile.ui.component.Action;
import org.decile.ui.component.Addresses;
import org.decile.ui.component.Card;
import org.decile.ui.component.Disclosure;
import org.decile.ui.component.Figure;

/// Radiology's measures of a year with both counts, and why others count otherwise.
final class RadiologyOfferCard {

    private RadiologyOfferCard() {}

    static Card of(RadiologyOffer offer) {
        Div counts = new Div(
                new Figure("MIPS measures", Integer.toString(offer.mips().size()))
                        .note("in CMS's sets for diagnostic and interventional radiology"),
                new Figure("QCDR measures", Integer.toString(offer.registry().size()))
                        .note("of the American College of Radiology's registry, of %d of all registries"
                                .formatted(offer.allQcdr())));
        counts.addClassName("offer-counts");
        Card card = new Card("What radiology can report in " + offer.year())
                .content(counts, list("The MIPS measures of both sets", offer.mips()));
        if (!offer.registry().isEmpty()) {
            card.content(list("The registry's QCDR measures", offer.registry()));
        }
        explanation(offer).ifPresent(sentence -> card.content(new Paragraph(sentence)));
        return card.foot(Action.quiet("All QCDR measures of " + offer.year(), qcdr(offer)));
    }

    /// Why the counts differ from those of others; empty where we know of none.
    static Optional<String> explanation(RadiologyOffer offer) {
        return offer.elsewhere()
                .map(count -> ("%s counts %d MIPS and %d QCDR measures. CMS's sets are a suggestion, not a limit:"
                                + " a radiology practice may report any MIPS measure that fits its patients, and the"
                                + " summary counts those its registry accepts. CMS's list of QCDR measures names no"
                                + " specialty; the summary counts those its registry offered, here are those with the"
                                + " registry's own ids. A QCDR may also carry measures of other registries.")
                        .formatted(count.source(), count.mips(), count.qcdr()));
    }

    private static Disclosure list(String title, List<Measure> measures) {
        UnorderedList list = new UnorderedList();
        list.addClassName("small");
        for (Measure measure : measures) {
            list.add(new ListItem(
                    new Anchor(
                            Addresses.measure(measure.year(), measure.id()),
                            measure.id().value()),
                    new Span(" " + measure.title())));
        }
        return new Disclosure("%s: %d".formatted(title, measures.size()), list);
    }

    private static String qcdr(RadiologyOffer offer) {
        return Addresses.MEASURES + "?year=%s&qcdr=yes".formatted(offer.year());
    }
}
