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
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.api.Test;

/// The table that comes back with what is wrong beside each row.
class MarkedTableTest {
    private static final String SOUND = ",236,registry,,100,80,20,,,,";
    private static final String FAULTY = "1234567890,130,registry,,100,80,30,,,,";
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
