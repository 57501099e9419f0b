package org.decile.core.qrda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.qrda.QrdaFile.faulty;
import static org.decile.core.qrda.QrdaFile.read;
import static org.decile.core.qrda.QrdaFile.sound;
import static org.decile.core.qrda.QrdaFile.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.submission.OtherPrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken files, and files made to do harm: each ends at once in a sentence.
class QrdaHostileTest {
    private static final String FILE =
            QrdaFile.group(2024).measure("236", 100, 80).xml();
    private static final String AGAIN = "Export the file once more and send it unchanged.";
    private static final String NO_PART = "That is no part of QRDA. " + AGAIN;
    private static final String NO_DOCUMENT_TYPE =
            "The file has a document type or refers to an entity, which QRDA files do not need and which can do harm."
                    + " Take out the line that begins with <!DOCTYPE, or export the file without it.";
    private static final String MALFORMED = "The file is not well-formed XML: it breaks off being so here. " + AGAIN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE ClinicalDocument>",
                "<!DOCTYPE ClinicalDocument SYSTEM \"http://example.org/harm.dtd\">",
                "<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE c [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY d \"&b;&b;&b;\">]>",
                "<!DOCTYPE ClinicalDocument [<!ATTLIST value value CDATA \"7\">"
            })
    void documentTypesAreRefused(String type) {
        assertThat(refusal(FILE.replace("<ClinicalDocument", type + "<ClinicalDocument")))
                .isEqualTo("line 2: " + NO_DOCUMENT_TYPE);
    }

    @Test
    void entitiesAreRefused() {
        assertThat(refusal(FILE.replace("<title/>", "<title>&harm;</title>"))).startsWith("line 4: ");
        assertThat(refusal(FILE.replace("value=\"80\"", "value=\"&harm;\""))).startsWith("line ");
    }

    @Test
    void theUsualReferencesAreNoEntities() {
        String xml =
                FILE.replace("<title/>", "<title>&lt;&amp;&#65;</title>").replace("value=\"80\"", "value=\"&#56;0\"");

        assertThat(sound(read(xml)).submission()).isEqualTo(sound(read(FILE)).submission());
    }

    @Test
    void aHundredElementsMayStandInsideEachOther() {
        assertThat(sound(read(FILE.replace("<title/>", nested(99)))).submission())
                .isNotNull();
        assertThat(refusal(FILE.replace("<title/>", nested(100))))
                .isEqualTo("line 4: More than 100 elements stand inside each other. " + AGAIN);
        assertThat(refusal(FILE.replace("<title/>", "<a>".repeat(1_000_000))))
                .isEqualTo("line 4: More than 100 elements stand inside each other. " + AGAIN);
        assertThat(refusal(FILE.replace("<structuredBody>", "<component>".repeat(200))))
                .endsWith("More than 100 elements stand inside each other. " + AGAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>%s</title>",
                "<title a='%s'/>",
                "<title%s/>",
                "<!--%s-->",
                "<?a %s?>",
                "<title><![CDATA[%s]]></title>"
            })
    void noPieceIsEndless(String piece) {
        assertThat(refusal(FILE.replace("<title/>", piece.formatted("x".repeat(5_000_000)))))
                .endsWith("One tag, text or comment is longer than 100,000 bytes. " + NO_PART);
        assertThat(sound(read(FILE.replace("<title/>", piece.formatted("x".repeat(90_000)))))
                        .submission())
                .isNotNull();
    }

    @Test
    void namesAreNotWithoutEnd() {
        String many = IntStream.range(0, 1_000).mapToObj("<a%d/>"::formatted).collect(Collectors.joining());
        String attributes =
                IntStream.range(0, 5_000).mapToObj(" a%d=''"::formatted).collect(Collectors.joining());
        String tooMany = "The file has more than 1,000 different names of elements and attributes. That is no QRDA"
                + " Category III file. " + AGAIN;

        assertThat(refusal(FILE.replace("<title/>", many))).isEqualTo("line 4: " + tooMany);
        assertThat(refusal(FILE.replace("<title/>", "<title" + attributes + "/>")))
                .isEqualTo("line 4: " + tooMany);
    }

    @Test
    void partsAreNotWithoutEnd() {
        assertThat(refusal(
                        FILE.replace("<title/>", "<participant>" + "<id root='1'/>".repeat(60_000) + "</participant>")))
                .endsWith(
                        "The file has more than 50,000 measures, populations, counts and identifiers. Split it, so that"
                                + " each file holds one participant.");
    }

    @Test
    void theFileIsNotWithoutEnd() throws IOException {
        String tooLarge = "The file is larger than 20,971,520 bytes. Send one participant's results in a file.";
        byte[] large = Arrays.copyOf(FILE.getBytes(StandardCharsets.UTF_8), QrdaLimits.STANDARD.bytes() + 1);

        assertThat(texts(faulty(QrdaFile.read(large, false)).faults())).containsExactly(tooLarge);
        assertThat(texts(faulty(new QrdaFiles(MeasureCatalogs::of, OtherPrograms.REFUSED).read(new Endless()))
                        .faults()))
                .containsExactly(tooLarge);
    }

    @Test
    void aFileCutOffAnywhereIsNoticed() {
        byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
        int end = FILE.lastIndexOf('>');
        for (int length = FILE.indexOf("<ClinicalDocument") + 1; length <= end; length += 7) {
            assertThat(texts(faulty(QrdaFile.read(Arrays.copyOf(whole, length), false))
                            .faults()))
                    .singleElement()
                    .asString()
                    .endsWith("The file ends in the middle. It may have been cut off; send it again.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>", "<title></titel>", "<title a='1' a='2'/>", "<title a=1/>", "<x:title/>", "<1/>"})
    void whatIsNotWellFormedIsRefused(String piece) {
        assertThat(refusal(FILE.replace("<title/>", piece))).endsWith(MALFORMED);
    }

    @Test
    void nothingFollowsTheDocument() {
        assertThat(refusal(FILE + "<again/>")).endsWith(MALFORMED);
        assertThat(refusal(FILE + "and so on")).endsWith(MALFORMED);
    }

    @Test
    void theEncodingIsTheStatedOne() {
        String wrong =
                "The file's characters are not in the encoding it states. Save it in UTF-8, and let its first line"
                        + " say encoding=\"UTF-8\".";
        byte[] latin = FILE.replace("<title/>", "<title>Größe</title>").getBytes(StandardCharsets.ISO_8859_1);
        String stated = FILE.replace("UTF-8", "ISO-8859-1").replace("<title/>", "<title>Größe</title>");

        assertThat(texts(faulty(QrdaFile.read(latin, false)).faults())).containsExactly("line 4: " + wrong);
        assertThat(sound(QrdaFile.read(stated.getBytes(StandardCharsets.ISO_8859_1), false))
                        .submission())
                .isNotNull();
        assertThat(refusal(FILE.replace("UTF-8", "x-klingon"))).endsWith(wrong);
        assertThat(refusal(FILE.replace("UTF-8", "UTF-16"))).endsWith(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004 a workbook", "{\"entityType\": \"group\"}", "year,measureId\n2024,236\n", " "})
    void whatIsNoXmlIsNoQrda(String content) {
        assertThat(faulty(read(content)).faults()).hasSize(1);
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(refusal("")).isEqualTo("The file is empty. Export it once more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ClinicalDocument/>", "<ClinicalDocument xmlns='urn:hl7-org:v3'/>", "<html/>"})
    void otherXmlIsNoQrda(String xml) {
        assertThat(refusal(xml))
                .isEqualTo(
                        "This is not a QRDA Category III file: its document names no template"
                                + " 2.16.840.1.113883.10.20.27.1.2. Export the measures as QRDA Category III in the form of CMS.");
    }

    @Test
    void strangersTextIsShownShortAndWithoutTins() {
        String text = "123-45-6789 " + "x".repeat(500);

        assertThat(faulty(read(FILE.replace("MIPS_GROUP", text))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text() + fault.value())
                        .doesNotContain("123-45")
                        .hasSizeLessThan(500));
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static String refusal(String xml) {
        assertThat(faulty(read(xml)).faults()).hasSize(1);
        return faulty(read(xml)).faults().getFirst().text();
    }

    /// A file that goes on for ever.
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            return length;
        }
    }
}
