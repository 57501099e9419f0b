package org.decile.core.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.decile.core.exam.TestSheet.exams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.decile.core.fault.Faults;
import org.decile.core.file.CancelledException;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Progress;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.table.CellRow;
import org.decile.core.table.CellRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of a registry's file: its columns, its size, its source.
class TableOfExamsTest {

    @Test
    void theOrderAndSpellingOfColumnsDoNotMatterAndAnErrorColumnIsPassedOver() {
        List<String> titles = new ArrayList<>(exams().titles().reversed());
        List<String> spelt = new ArrayList<>(titles.stream()
                .map(title -> title.toUpperCase(Locale.ROOT).replace("_", " "))
                .toList());
        spelt.add("Error");
        TestSheet sheet = exams();
        List<String> cells = new ArrayList<>(titles.stream()
                .map(title -> switch (title) {
                    case "Exam_Date_Time" -> "1/2/2024";
                    case "Physician_Group_TIN" -> TestSheet.TIN.digits();
                    case "Physician_NPI" -> TestSheet.NPI;
                    case "Measure_Number" -> "397";
                    case "Numerator_Response_value" -> "G9428";
                    case "Patient_ID", "Exam_Unique_ID" -> "1";
                    default -> "";
                })
                .toList());
        cells.add("what was wrong before");
        assertThat(sheet.read(List.of(spelt, cells)).parts()).hasSize(1);
        assertThat(sheet.faults() + sheet.warnings()).isEmpty();
    }

    @Test
    void missingAndUnknownColumnsAreNamed() {
        TestSheet sheet = exams();
        List<String> titles = new ArrayList<>(sheet.titles());
        titles.set(titles.indexOf("Exam_Unique_ID"), "Exam_Id");
        assertThat(sheet.read(List.of(titles)).parts()).isEmpty();
        assertThat(sheet.faults()).isEqualTo("row 1, Exam_Unique_ID: The column is missing. Add it to the first row.");
        assertThat(sheet.warnings()).startsWith("row 1, Exam_Id: The column is not known here and is passed over.");
    }

    @Test
    void whatIsNoFileOfCasesIsAFaultOfTheFile() {
        TestSheet sheet = exams();
        assertThat(sheet.read(List.of(List.of("a", "b"))).layout()).isEmpty();
        assertThat(sheet.faults())
                .startsWith("The first row does not hold the names of the columns. Begin the file with");
        TestSheet empty = exams();
        empty.read();
        assertThat(empty.faults()).isEqualTo("The file has column names, but no cases. Add a row for each case.");
    }

    @Test
    void rowsThatDoNotFitAreFaults() {
        TestSheet sheet = exams().row("Patient_ID", "x".repeat(501)).row("Patient_ID", "x".repeat(500));
        assertThat(sheet.faultsAfterReading())
                .isEqualTo(
                        "row 2: A cell of the row has more than 500 characters. Check that every quotation mark has its"
                                + " partner.");
        TestSheet wide = exams();
        List<String> cells = new ArrayList<>(wide.titles());
        cells.add("more");
        wide.read(List.of(wide.titles(), cells));
        assertThat(wide.faults())
                .isEqualTo(
                        "row 2: The row has 18 cells, the header 17. Look for a surplus separator; text with a comma in"
                                + " it needs quotation marks.");
    }

    @ParameterizedTest(name = "{0} rows")
    @CsvSource({
        "2, ''",
        "3, 'The file has more than 2 rows. Divide it, for example by months, and upload the parts one after"
                + " the other.'"
    })
    void theNumberOfRowsIsLimited(int rows, String fault) {
        TestSheet sheet = exams().within(FileLimits.USUAL.withRows(2));
        for (int i = 0; i < rows; i++) {
            sheet.row();
        }
        assertThat(sheet.faultsAfterReading()).isEqualTo(fault);
    }

    /// A row of measure 226 that names no stratum makes a case of each of three.
    @ParameterizedTest(name = "{0} rows, at most {1}, {2} threads: {3} read")
    @CsvSource({"2, 6, 1, 2", "2, 5, 1, 2", "2500, 7500, 2, 2500", "2500, 2999, 1, 1000", "2500, 3000, 3, 2000"})
    void theNumberOfCasesIsLimitedWhileRowsAreRead(int rows, int most, int threads, int read) {
        TestSheet sheet = exams().within(FileLimits.USUAL.withRows(most)).threads(threads);
        for (int i = 0; i < rows; i++) {
            sheet.row("Measure_Number", "226", "Numerator_Response_value", "M1159");
        }
        CaseReading reading = sheet.read();
        assertThat(reading.rows()).isEqualTo(read);
        assertThat(sheet.faults())
                .isEqualTo(
                        3 * rows <= most
                                ? ""
                                : ("The file has more than %,d cases; a row that names no stratum is a case of each. Name the"
                                                + " strata, or divide the file, for example by months, and upload the parts one"
                                                + " after the other.")
                                        .formatted(most));
        assertThat(reading.spoiled()).hasSize(3 * rows <= most ? 0 : 1);
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void read(long bytes, long rows) {
                throw new AssertionError("nothing is read");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> reader().read(
                                TestSheet.cells(List.of(exams().titles(), exams().titles())), () -> 0, cancelled));
    }

    @Test
    void aSourceThatCannotBeReadIsTold() {
        CellRows broken = new CellRows() {
            private boolean begun;

            @Override
            public Optional<CellRow> next() throws IOException {
                if (begun) {
                    throw new IOException("gone");
                }
                begun = true;
                return Optional.of(CellRow.of(1, exams().titles()));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reader().read(broken, () -> 0, Progress.NONE))
                .withMessage("gone");
    }

    private static ExamRows reader() {
        CaseContext context = new CaseContext(
                Optional.empty(), MeasureCatalogs::of, CodeMap.official(), _ -> TestSheet.KEY, FileLimits.USUAL, 2);
        return new ExamRows(context, new Faults(), new Faults());
    }
}
