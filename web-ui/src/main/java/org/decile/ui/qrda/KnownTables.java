package org.decile.ui.qrda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.qrda.QrdaGuide;
import org.decile.core.qrda.QrdaGuideFile;
import org.decile.core.qrda.QrdaIdentifierFile;
import org.decile.core.qrda.QrdaTableFile;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.component.Action;
import org.decile.ui.component.Badge;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Icon;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.TextDownload;
import org.decile.ui.component.Tone;
import org.decile.ui.upkeep.TableDrop;

/// By what a year's files are read and where that comes from, and where more is dropped.
final class KnownTables {

    private KnownTables() {}

    /// @param guides what is known of them, as a file
    /// @param identifiers what is known of them, as a file; one to begin with where nothing is
    static Card of(QrdaPage page, SerializableSupplier<String> guides, SerializableSupplier<String> identifiers) {
        PerformanceYear year = page.year();
        Facts facts = new Facts()
                .fact("Guides", guides(page))
                .fact("Identifiers", identifiers(page))
                .fact("Identifiers from", source(page));
        return new Card("In force for " + year)
                .aside(verdict(page))
                .content(facts)
                .foot(
                        Action.download(
                                page.isRead() ? "Identifiers as CSV" : "Template for identifiers",
                                TextDownload.csv("qrda-identifiers-%s.csv".formatted(year), identifiers)),
                        Action.download(
                                page.guides().isEmpty() ? "Template for guides" : "Guides as CSV",
                                TextDownload.csv("qrda-guides-%s.csv".formatted(year), guides)));
    }

    /// @param received hears of the file once all of it is here
    static Card upload(PerformanceYear year, SerializableBiConsumer<String, byte[]> received) {
        return new Card("Upload a table for " + year)
                .sub("Checked and compared first; nothing comes into force by sending a file.")
                .content(
                        new Paragraph(
                                "One CSV file at a time, told apart by its columns. The downloads above are a good"
                                        + " start."),
                        new Facts()
                                .fact(
                                        "Guides",
                                        "%s. The extension is that of the document's template in CMS's guide, such as"
                                                        .formatted(String.join(", ", QrdaGuideFile.columns()))
                                                + " 2024-12-01. They count beside those that are built in.")
                                .fact(
                                        "Identifiers",
                                        "%s. One row for each rate of a measure; rows without any identifier are passed"
                                                        .formatted(String.join(", ", QrdaIdentifierFile.columns()))
                                                + " over. They count in place of all others of the year."),
                        TableDrop.of("Choose a table", QrdaTableFile.MOST_BYTES, received));
    }

    private static Badge verdict(QrdaPage page) {
        if (!page.isRead()) {
            return new Badge("Files are refused", Tone.WARNING).with(Icon.WARNING);
        }
        return page.guides().isEmpty()
                ? new Badge("A guide is missing", Tone.WARNING).with(Icon.WARNING)
                : new Badge("Files are read", Tone.SUCCESS).with(Icon.CHECK);
    }

    private static Component guides(QrdaPage page) {
        if (page.guides().isEmpty()) {
            return new Span("None is known. A file that names its guide is refused.");
        }
        UnorderedList list = new UnorderedList();
        page.guides().forEach(guide -> list.add(new ListItem(text(guide))));
        return list;
    }

    private static String text(QrdaGuide guide) {
        return guide.source().isEmpty() ? guide.extension() : "%s (%s)".formatted(guide.extension(), guide.source());
    }

    private static String identifiers(QrdaPage page) {
        return page.isRead()
                ? "Of %s of the year's %s electronic measures"
                        .formatted(Numbers.count(page.measures()), Numbers.count(page.electronic()))
                : "None are known. All files of the year are refused.";
    }

    private static String source(QrdaPage page) {
        return page.uploaded()
                .map(KnownTables::text)
                .orElseGet(() -> page.isRead()
                        ? "%s, built in".formatted(page.edition())
                        : "%s has none for this year".formatted(page.edition()));
    }

    private static String text(YearTable table) {
        return "%s, by %s on %s".formatted(table.fileName(), table.uploadedBy(), Numbers.moment(table.uploadedAt()));
    }
}
