package org.decile.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    private static final String WRONG_HEADER =
            "row 1: The first row does not hold the names of the columns. Begin it with a,b.";

    private final TableFaults faults = new TableFaults();
    private final List<String> rows = new ArrayList<>();

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        read("b,a\n2,1\n");
        assertThat(rows).containsExactly("1 2");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aByteOrderMarkCarriageReturnsBlankLinesAndBlanksDoNoHarm() throws IOException {
        read("\uFEFFa,b\r\n 1 ,2\r\n\r\n\" 3\",4\r\n");
        assertThat(rows).containsExactly("1 2", "3 4");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void theGuardAgainstFormulasIsTakenOff() throws IOException {
        read("a,b\n'=1,2\n");
        assertThat(rows).containsExactly("=1 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n1\n", "a,c\n1,2\n", "a,a\n1,2\n", "a,b,c\n1,2,3\n", "1,2\n"})
    void otherColumnsAreRefused(String text) throws IOException {
        read(text);
        assertThat(texts()).containsExactly(WRONG_HEADER);
        assertThat(rows).isEmpty();
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        read("");
        assertThat(texts()).containsExactly("The file is empty. Begin it with a,b.");
    }

    @Test
    void aRowThatDoesNotFitIsLeftOutAndNamed() throws IOException {
        read("a,b\n1\n1,2,3\n5,6\n" + "x".repeat(10_001) + ",1\n");
        assertThat(rows).containsExactly("5 6");
        assertThat(texts())
                .containsExactly(
                        "row 2: The row has 1 cells, the header 2. "
                                + "Look for a missing or surplus comma; text with a comma in it needs quotation marks.",
                        "row 3: The row has 3 cells, the header 2. "
                                + "Look for a missing or surplus comma; text with a comma in it needs quotation marks.",
                        "row 5: A cell of the row has more than 10,000 characters. "
                                + "Check that every quotation mark has its partner.");
    }

    @Test
    void anOpenQuotationMarkIsNamed() throws IOException {
        read("a,b\n1,\"2\n");
        assertThat(texts())
                .containsExactly("The file cannot be read as CSV to its end. "
                        + "Check that every quotation mark has its partner.");
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        new TableFile(List.of("a", "b"), faults)
                .read(new ByteArrayInputStream("a,b\n\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1)), _ -> {});
        assertThat(texts()).containsExactly("The file is not in UTF-8. Save it as CSV UTF-8.");
    }

    @Test
    void aStreamThatCannotBeReadIsNotAFaultOfTheFile() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new TableFile(List.of("a"), faults).read(closed, _ -> {}))
                .withMessageContaining("closed");
    }

    @Test
    void onlySoManyFaultsAreKeptAndAllAreCounted() {
        for (int i = 0; i < 10_002; i++) {
            faults.add(TableFault.ofFile("Problem.", "Remedy."));
        }
        assertThat(faults.kept()).hasSize(10_000);
        assertThat(faults.count()).isEqualTo(10_002);
    }

    @Test
    void aColumnThatWasNotAskedForIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableFile(List.of("a"), faults)
                        .read(
                                new ByteArrayInputStream("a\n1\n".getBytes(StandardCharsets.UTF_8)),
                                row -> row.text("c")))
                .withMessage("there is no column c");
    }

    private List<String> texts() {
        return faults.kept().stream().map(TableFault::text).toList();
    }

    private void read(String text) throws IOException {
        new TableFile(List.of("a", "b"), faults)
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        row -> rows.add(row.text("a") + " " + row.text("b")));
    }
}
