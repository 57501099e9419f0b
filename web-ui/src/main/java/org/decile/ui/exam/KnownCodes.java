package org.decile.ui.exam;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.decile.core.exam.CodeMapFile;
import org.decile.core.fault.FaultList;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.upkeep.YearTable;
import org.decile.ui.component.Action;
import org.decile.ui.component.Card;
import org.decile.ui.component.Facts;
import org.decile.ui.component.Notice;
import org.decile.ui.component.Numbers;
import org.decile.ui.component.TextDownload;
import org.decile.ui.component.Tone;
import org.decile.ui.upkeep.TableDrop;

/// How much is known of a year's codes, and where more is dropped.
final class KnownCodes {

    private static final int MOST_BYTES = 30 * 1024 * 1024;
    private static final String LICENSE =
            "CPT codes are licensed by the American Medical Association, so none are built in."
                    + " Upload them only if your license allows it.";

    private KnownCodes() {}

    /// @param csv all that is known, as a file
    static Card of(CodeMapsPage page, SerializableSupplier<String> csv) {
        Facts facts = new Facts()
                .fact("Built in", text(page.builtIn()) + ": codes of HCPCS level II that CMS states publicly")
                .fact("Uploaded", page.inForce().map(KnownCodes::text).orElse("Nothing is in force"))
                .fact("Together", text(page.all()))
                .fact("QCDR measures", "Their codes describe themselves and need no map");
        PerformanceYear year = page.year();
        Card card = new Card("In force for " + year);
        if (!page.faults().isEmpty()) {
            card.content(outdated(page.faults()));
        }
        return card.content(facts)
                .foot(
                        Action.download("Download as CSV", TextDownload.csv("codes-%s.csv".formatted(year), csv)),
                        Action.download(
                                "Template",
                                TextDownload.csv("codes-%s-template.csv".formatted(year), CodeMapFile::template)));
    }

    private static Notice outdated(FaultList faults) {
        return Notice.of(
                Tone.WARNING,
                "The uploaded map does not count.",
                "By the measures of this release it has %s, the first: %s Send it again to see all, mend it, and put it into force."
                        .formatted(
                                faults.count() == 1 ? "one fault" : Numbers.count(faults.count()) + " faults",
                                faults.listed().getFirst().text()));
    }

    /// @param received hears of the file once all of it is here
    static Card upload(PerformanceYear year, SerializableBiConsumer<String, byte[]> received) {
        return new Card("Upload a code map for " + year)
                .sub(
                        "Checked and compared first; nothing comes into force by sending a file. It counts beside what is built"
                                + " in, and in place of a map that was uploaded earlier.")
                .content(
                        new Paragraph(
                                ("A CSV file with the columns %s. Kind is denominator, diagnosis or numerator; the meaning of a"
                                                + " numerator code is met, notMet, exclusion or exception. Leave collection type and"
                                                + " stratum empty when a code means the same for all.")
                                        .formatted(String.join(", ", CodeMapFile.columns()))),
                        new Paragraph(LICENSE),
                        TableDrop.of("Choose a code map", MOST_BYTES, received));
    }

    private static String text(YearTable upload) {
        return "%s, %s codes, by %s on %s"
                .formatted(
                        upload.fileName(),
                        Numbers.count(upload.entries()),
                        upload.uploadedBy(),
                        Numbers.moment(upload.uploadedAt()));
    }

    private static String text(CodeMapsPage.Extent extent) {
        return "%s codes of %s measures".formatted(Numbers.count(extent.codes()), Numbers.count(extent.measures()));
    }
}
