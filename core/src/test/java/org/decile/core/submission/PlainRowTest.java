package org.decile.core.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.decile.core.fault.Faults;
import org.decile.core.table.CellRow;

/// The short way through a row never says anything else than the long one.
class PlainRowTest {
    private static final int[] PLACES =
            IntStream.range(0, ResultsColumn.values().length).toArray();

    @Property(tries = 3_000)
    void aPlainRowIsReadByBothAlike(@ForAll("rows") List<String> cells) {
        KnownMeasures measures = new KnownMeasures(ResultsFile.CATALOG);
        Faults faults = new Faults();
        Faults warnings = new Faults();
        RowReader reader = new RowReader(ResultsFile.TIN, measures, faults, warnings);
        ResultRow row = new ResultRow(CellRow.of(2, cells), PLACES);
        List<RowReader.Read> slow = reader.readEachCell(row).stream().toList();

        RowReader.Read plain = new PlainRow(ResultsFile.TIN, measures).read(row);

        if (plain != null) {
            assertThat(List.of(plain)).isEqualTo(slow);
            assertThat(faults.isEmpty()).isTrue();
            assertThat(warnings.isEmpty()).isTrue();
        }
    }

    @Property(tries = 1)
    void almostAllRowsArePlain() {
        KnownMeasures measures = new KnownMeasures(ResultsFile.CATALOG);
        RowReader reader = new RowReader(ResultsFile.TIN, measures, new Faults(), new Faults());
        ResultRow row = new ResultRow(
                CellRow.of(
                        2, Arrays.asList("2024,000000001,1234567893,236,registry,,120,80,20,,5,,true".split(",", -1))),
                PLACES);
        reader.readEachCell(row);

        assertThat(new PlainRow(ResultsFile.TIN, measures).read(row)).isNotNull();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(List.of(
                        mostly("2024", "2023", "", " 2024 "),
                        mostly("000000001", "1", "987654321", "x", "00-0000001"),
                        mostly("", "1234567893", "1234567890", "123", "12345678932"),
                        mostly("236", "001", "479", "409", "ACRAD37", "1", "9999", "acrad15"),
                        mostly("registry", "electronicHealthRecord", "MIPS CQM", "administrativeClaims", "fax"),
                        mostly("", "reporting", "overall"),
                        mostly("120", "0", "1", "-1", "1,000", "99999999999999999999", "999999999999999999", "x", ""),
                        mostly("80", "0", "121", "", "999999999999999999"),
                        mostly("20", "0", "", "100000001"),
                        mostly("", "0", "5", "x"),
                        mostly("", "0", "5", "999999999999999999"),
                        mostly("", "80", "0.5", "101"),
                        mostly("", "true", "false", "yes", "perhaps")))
                .as(cells -> cells);
    }

    private static Arbitrary<String> mostly(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }
}
