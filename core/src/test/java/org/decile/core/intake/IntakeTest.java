package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.decile.core.intake.GivenFiles.ANYONE;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.TIN;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.group;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;
import static org.decile.core.intake.GivenFiles.submission;

import java.util.List;
import org.decile.core.file.CancelledException;
import org.decile.core.file.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of files of each kind.
class IntakeTest {
    private static final String ROW = ",236,registry,,100,80,20,,,,";

    @Test
    void aTableGivesThePracticesResultsAndEachClinicians() {
        IntakeFile file = read(PRACTICE, file("a.csv", results(ROW, "1234567893,236,registry,,100,70,30,,,,")))
                .getFirst();

        assertThat(file.format()).isEqualTo(FileFormat.MEASURE_RESULTS);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.faults().isEmpty()).isTrue();
        assertThat(file.checksum()).hasSize(64);
        assertThat(file.parts())
                .extracting(part -> part.entity().participation().code() + " "
                        + part.measures().size())
                .containsExactly("group 1", "individual 1");
    }

    @Test
    void aSubmissionSaysItselfWhoseItIs() {
        IntakeFile file =
                read(PRACTICE, file("a.csv", submission(group(TIN), "236"))).getFirst();

        assertThat(file.format()).isEqualTo(FileFormat.QPP_JSON);
        assertThat(file.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.stated()).isTrue());
    }

    @Test
    void submissionsOnLinesAreReadEachByItself() {
        String lines = submission(group(TIN), "236") + "\n" + submission(group(TIN), "9999") + "\n";

        IntakeFile file = read(PRACTICE, file("a.jsonl", lines)).getFirst();

        assertThat(file.parts()).hasSize(1);
        assertThat(faults(file))
                .containsExactly(
                        "line 2, path measurementSets[0].measurements[0].measureId: Measure 9999 is not among the"
                                + " measures of 2024. Look it up among the measures of the year.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "entityType": "group", "taxpayerIdentificationNumber": "987654321" | path taxpayerIdentificationNumber: The submission is for the practice •••••4321, this page for •••••0001. Open the practice that it is for, or send that of this practice.
            "entityType": "apm", "entityId": "A1" | path taxpayerIdentificationNumber: The submission is for participation as APM Entity, this page for •••••0001. Open the practice that it is for, or send that of this practice.
            """)
    void aSubmissionOfAnotherPracticeIsAFault(String owner, String message) {
        assertThat(faults(
                        read(PRACTICE, file("a.json", submission(owner, "236"))).getFirst()))
                .containsExactly(message);
        assertThat(read(ANYONE, file("a.json", submission(owner, "236")))
                        .getFirst()
                        .parts())
                .hasSize(1);
    }

    @Test
    void aSubmissionOfAnotherYearIsAFault() {
        String other = submission(group(TIN), "236").replace("2024", "2023");

        assertThat(faults(read(PRACTICE, file("a.json", other)).getFirst()))
                .containsExactly(
                        "path performanceYear: The submission is for 2023, this page for 2024. Open the year that it"
                                + " is for, or send that of this year.");
    }

    @Test
    void aMeasureThatTwoFilesHoldIsAFaultOfTheLater() {
        List<IntakeFile> files =
                read(PRACTICE, file("one.csv", results(ROW)), file("two.json", submission(group(TIN), "236")));

        assertThat(faults(files.getFirst())).isEmpty();
        assertThat(faults(files.getLast()))
                .containsExactly("Measure 236 by registry is reported in one.csv already. Keep it in one of the two.");
        assertThat(files.getLast().faults().count()).isEqualTo(1);
        assertThat(files.getLast().spoiled()).hasSize(1);
    }

    @Test
    void faultsOfOnePracticeOfManyLeaveTheOthersAlone() {
        String table = results(ROW, ",130,registry,,100,80,30,,,,").replace("000000001,,130", "000000002,,130");

        IntakeFile file = read(ANYONE, file("a.csv", table)).getFirst();

        assertThat(file.parts()).hasSize(1);
        assertThat(file.spoiled())
                .singleElement()
                .satisfies(spoiled -> assertThat(spoiled.entity()
                                .orElseThrow()
                                .tin()
                                .orElseThrow()
                                .digits())
                        .isEqualTo("000000002"));
        assertThat(file.faults().count()).isEqualTo(1);
    }

    @Test
    void whoWatchesCanEndIt() {
        Progress cancelled = new Progress() {
            @Override
            public void read(long bytes, long rows) {
                assertThat(bytes).isNotNegative();
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Intake(IntakeSettings.usual())
                        .read(List.of(file("a.csv", results(ROW))), PRACTICE, cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
