package org.decile.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.decile.core.file.WatchedStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV as programs write it, and as it arrives broken.
class CsvRowsTest {
    private static final String SAVE =
            "In your spreadsheet program choose \"Save as\" and \"CSV UTF-8 (comma delimited)\", and send that file.";

    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            a,b~1,2          ! 1: a|b  2: 1|2
            a;b~1,5;2        ! 1: a|b  2: 1,5|2
            a^b~1^2          ! 1: a|b  2: 1|2
            a,b#~1,2#~       ! 1: a|b  2: 1|2
            a,b#1,2          ! 1: a|b  2: 1|2
            ~~a,b~~,~1,2     ! 3: a|b  6: 1|2
            "a","b ""c"" d"  ! 1: a|b "c" d
            a,"x~y"~1,2      ! 1: a|x~y  3: 1|2
            a, b ~ 1 ,2,3    ! 1: a|b  2: 1|2|3
            sep=,~a,b~1,2    ! 2: a|b  3: 1|2
            sep=;~a;b~1,5;2  ! 2: a|b  3: 1,5|2
            ~SEP=;,,#~a;b    ! 3: a|b
            sep=^~a,b^c      ! 2: a,b|c
            a,b~sep=;,2      ! 1: a|b  2: sep=;|2
            ="01",="a b"     ! 1: 01|a b
            "=""01""\",=""   ! 1: 01|
            ="a"&"b",=1,="   ! 1: ="a"&"b"|=1|="
            """)
    void separatorsQuotesAndLineEndsAreUnderstood(String text, String rows) {
        String csv = text.replace('~', '\n').replace('#', '\r').replace('^', '\t');

        assertThat(String.join("  ", rows(csv.getBytes(StandardCharsets.UTF_8))).replace('\n', '~'))
                .isEqualTo(rows);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncodingAndIsLeftOut(String encoding) {
        byte[] bytes = "\uFEFFä,b\n1,2\n".getBytes(Charset.forName(encoding));

        assertThat(rows(bytes)).containsExactly("1: ä|b", "2: 1|2");
    }

    @Test
    void nothingHasNoRows() {
        assertThat(rows(new byte[0])).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        assertThatThrownBy(() -> CsvRows.of(stream(new byte[] {'a', 0, 'b'}), faults::add))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("The file is not a text.");
        assertThatThrownBy(() -> CsvRows.of(stream(new byte[] {'a', (byte) 0xE9, 'b'}), faults::add))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("The file is not in UTF-8, the usual form of text.");
    }

    @Test
    void anotherEncodingFarBelowTheBeginningIsToldToo() {
        byte[] bytes = ("a,b\n" + "1,2\n".repeat(10_000) + "1,é\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(rows(bytes)).hasSizeGreaterThan(4_000);
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly("The file is not in UTF-8, the usual form of text. " + SAVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a,b~1,2~"1,2~3,4        | A quotation mark of row 3 is never closed. Check that every quotation mark has its partner.
            a,b~1,2~"1"x,2~3,4      | The file cannot be read beyond row 2. Check that every quotation mark has its partner.
            """)
    void quotationMarksWithoutPartnerAreTold(String text, String message) {
        assertThat(rows(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
        assertThat(faults).extracting(Fault::text).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", ",", "\"y\",", "ä"})
    void anEndlessLineIsTold(String piece) {
        byte[] bytes = ("a,b\n1,2\n" + piece.repeat(200_000) + "\n3,4\n").getBytes(StandardCharsets.UTF_8);

        assertThat(rows(bytes)).containsExactly("1: a|b", "2: 1|2");
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly(
                        "Row 3 has more than 65,536 characters. Check that every quotation mark has its partner.");
    }

    @Test
    void anEndlessQuotedCellIsTold() {
        byte[] bytes = ("a,b\n\"1,2\n" + "3,4\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(rows(bytes)).containsExactly("1: a|b");
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly(
                        "Row 2 has more than 65,536 characters. Check that every quotation mark has its partner.");
    }

    @Test
    void aFileOverItsLimitIsTold() throws IOException {
        InputStream stream = new WatchedStream(
                stream("1,2\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)),
                FileLimits.USUAL.withBytes(3 * 1024 * 1024).bytes(),
                new Watch(Progress.NONE));

        assertThat(read(CsvRows.of(stream, faults::add))).hasSizeGreaterThan(700_000);
        assertThat(faults)
                .extracting(Fault::text)
                .containsExactly(
                        "The file is larger than 3 MB. Split it, so that each part holds some of the measures.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1,2\n3,4\n", "\"1\"x,2\n3,4\n", "1,\0\n3,4\n"})
    void whatMakesTheRestUnreadableIsToldOnceHoweverOftenARowIsAskedFor(String rest) throws IOException {
        byte[] bytes = ("a,b\n" + "1,2\n".repeat(10_000) + rest).getBytes(StandardCharsets.UTF_8);
        try (CsvRows rows = CsvRows.of(stream(bytes), faults::add)) {
            for (int asked = 0; asked < 10_010; asked++) {
                rows.next();
            }
        }
        assertThat(faults).hasSize(1);
    }

    private List<String> rows(byte[] bytes) {
        try {
            return read(CsvRows.of(stream(bytes), faults::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(CsvRows rows) throws IOException {
        List<String> texts = new ArrayList<>();
        try (rows) {
            for (Optional<CellRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                texts.add("%d: %s"
                        .formatted(row.get().line(), String.join("|", row.get().texts())));
            }
        }
        return texts;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
