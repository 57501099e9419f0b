package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.TIN;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.group;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;
import static org.decile.core.intake.GivenFiles.submission;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.decile.core.exam.CaseLayout;
import org.decile.core.fault.FaultKind;
import org.decile.core.fault.FaultList;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table that comes back with what is wrong beside each row.
class MarkedTableTest {
    private static final String SOUND = ",236,registry,,100,80,20,,,,";
    private static final String FAULTY = "1234567890,130,registry,,100,80,30,,,,";
    private static final List<String> EXAM = List.of(
            "2024-03-01",
            "000000001",
            "1234567893",
            "id",
            "67",
            "F",
            "Y",
            "N",
            "397",
            "X0001",
            "",
            "G9428",
            "",
            "",
            "id",
            "",
            "");
    private static final List<String> RESULT =
            List.of("2024", "000000001", "", "236", "registry", "", "100", "80", "20", "", "", "", "");
    private static final String ERROR =
            "eligiblePopulation: The row reports on 110 cases, but only 100 are eligible. Cases met, not met, excluded and"
                    + " excepted must not be more than the eligible ones.";
    private static final String WARNING =
            "nationalProviderIdentifier: The check digit of this NPI is not right, so one of its digits may be wrong."
                    + " Compare it with the national registry of providers; the row is used as it is.";

    @Test
    void eachRowIsFollowedByItsFaultsAndItsWarnings() {
        String[] lines = marked(file("a.csv", results(SOUND, FAULTY))).split("\r\n", -1);

        assertThat(lines[0]).startsWith("\uFEFFperformanceYear,").endsWith(",Error,Warning");
        assertThat(lines[1]).isEqualTo("2024,000000001,,236,registry,,100,80,20,,,,,,");
        assertThat(lines[2]).isEqualTo("2024,000000001,%s,\"%s\",\"%s\"".formatted(FAULTY, ERROR, WARNING));
    }

    @Test
    void theSeparatorIsThatOfTheGivenTable() {
        String[] lines =
                marked(file("a.csv", results(FAULTY).replace(',', ';'))).split("\r\n", -1);

        assertThat(lines[1])
                .isEqualTo("2024;000000001;%s;%s;\"%s\"".formatted(FAULTY.replace(',', ';'), ERROR, WARNING));
    }

    @Test
    void aMendedTableIsReadWithoutItsMarks() {
        String mended = marked(file("a.csv", results(SOUND, FAULTY))).replace("100,80,30", "110,80,30");

        assertThat(faults(read(PRACTICE, file("a.csv", mended)).getFirst())).isEmpty();
        assertThat(marked(file("a.csv", mended)).lines().findFirst().orElseThrow())
                .endsWith("isEndToEndReported,Error,Warning");
    }

    @Test
    void aWorkbookComesBackAsCsv() {
        FileSource workbook = new BytesSource("a.xlsx", Workbooks.ofCsv(results(FAULTY)));

        assertThat(marked(workbook)).contains("2024,000000001,", "\"" + ERROR + "\"");
    }

    @Test
    void whatIsWrongWithTheColumnsStandsBesideTheFirstRow() {
        String csv = results(SOUND).replace("collectionType", "colour");

        assertThat(marked(file("a.csv", csv)).split("\r\n", -1)[1])
                .contains("colour: The column is not known.", "collectionType: The column is missing.");
    }

    @Test
    void theRestOfABrokenTableCannotBeTakenForTheWhole() {
        String csv = results(SOUND, SOUND.replace("236", "\"130"), SOUND.replace("236", "047"));
        String marked = marked(file("a.csv", csv));

        assertThat(marked.split("\r\n", -1)[2])
                .isEqualTo("Rows are missing from here on. A quotation mark of row 3 is never closed.");
        assertThat(faults(read(PRACTICE, file("a.csv", marked)).getFirst()))
                .anySatisfy(fault -> assertThat(fault).startsWith("row 3"));
    }

    @Test
    void noCellIsAFormula() {
        String csv = results(SOUND.replace("registry", "=cmd|' /C calc'!A0"));

        assertThat(marked(file("a.csv", csv)).split("\r\n", -1)[1]).contains(",'=cmd|' /C calc'!A0,");
    }

    /// A returned table is as wrong as the given one, whatever stands in its cells: cells that begin like a formula or
    /// mean nothing, rows that are too long.
    @ParameterizedTest(name = "exams {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aReturnedTableOfExamsReadsAsBefore(long seed) {
        assertReadsAsBefore(new RandomTable(CaseLayout.EXAMS.titles(), EXAM, seed).csv());
    }

    @ParameterizedTest(name = "results {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aReturnedTableOfResultsReadsAsBefore(long seed) {
        assertReadsAsBefore(new RandomTable(MeasureResultsCsv.columns(), RESULT, seed).csv());
    }

    private static void assertReadsAsBefore(String csv) {
        IntakeFile given = read(PRACTICE, file("a.csv", csv)).getFirst();
        IntakeFile returned =
                read(PRACTICE, file("a.csv", marked(file("a.csv", csv)))).getFirst();
        assertThat(told(returned.faults())).isEqualTo(told(given.faults()));
        assertThat(told(returned.warnings())).isEqualTo(told(given.warnings()));
        assertThat(returned.rows()).isEqualTo(given.rows());
    }

    /// With the cells that are quoted, and without the number of cells of a row, to which the marks add.
    private static List<String> told(FaultList faults) {
        return faults.listed().stream()
                .map(fault -> fault.kind() == FaultKind.CELLS
                        ? "row %d does not fit".formatted(fault.row())
                        : fault.text() + " " + fault.value().orElse(""))
                .toList();
    }

    /// What is too short for its columns stays so: padded, its cells would be those of other columns.
    @Test
    void aRowOfResultsThatLacksACellIsFaultyAlsoWhenItComesBack() {
        String marked = marked(file("a.csv", results(",236,registry,,100,80,20,,,")));

        assertThat(faults(read(PRACTICE, file("a.csv", marked)).getFirst())).isNotEmpty();
    }

    /// Rows that are mostly like a sound one, each cell now and then replaced by another.
    private static final class RandomTable {
        private static final List<String> CELLS = List.of(
                "",
                "-",
                "--",
                "'-",
                "'--",
                "=1+1",
                "+5",
                "-5",
                "@x",
                "'tis",
                "'",
                "3,000",
                " =x ",
                "' =x",
                "n/a",
                "Y",
                "\"",
                "''=x",
                "1E+17",
                "\uFF1Dx",
                "a;b",
                "2024-12-31",
                "120.0");

        private final List<String> titles;
        private final List<String> usual;
        private final SplittableRandom random;

        RandomTable(List<String> titles, List<String> usual, long seed) {
            this.titles = titles;
            this.usual = usual;
            this.random = new SplittableRandom(seed);
        }

        String csv() {
            StringBuilder csv = new StringBuilder(String.join(",", titles)).append('\n');
            for (int row = 0; row < 60; row++) {
                csv.append(usual.stream().map(this::cell).collect(Collectors.joining(",")))
                        .append(random.nextInt(10) == 0 ? ",more" : "")
                        .append(random.nextInt(10) == 0 ? "," : "")
                        .append('\n');
            }
            return csv.toString();
        }

        private String cell(String sound) {
            String cell = random.nextInt(12) == 0 ? CELLS.get(random.nextInt(CELLS.size())) : sound;
            String text = cell.equals("id") ? "E" + random.nextInt(1_000_000) : cell;
            return "\"" + text.replace("\"", "\"\"") + "\"";
        }
    }

    @Test
    void onlyTablesAreMarked() {
        assertThat(marked(file("a.json", submission(group(TIN), "236")))).isEmpty();
    }

    private static String marked(FileSource source) {
        StringWriter text = new StringWriter();
        try {
            boolean table = MarkedTable.write(source, IntakeSettings.usual(), PRACTICE, Progress.NONE, text);
            assertThat(table).isEqualTo(!text.toString().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
