package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.decile.core.intake.GivenFiles.ANYONE;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.decile.core.exam.CaseTable;
import org.decile.core.fault.Fault;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileSource;
import org.decile.core.submission.Counts;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables with a row for each case.
class CasesIntakeTest {
    private static final String HEADER = "performanceYear,date,taxpayerIdentificationNumber,nationalProviderIdentifier,"
            + "patientId,payer,measureId,outcome,collectionType\n";
    private static final String TWO = cases("P1", "met") + cases("P2", "notMet");

    @Test
    void casesGiveTheRatesOfThePracticeAndOfEachClinician() {
        IntakeFile file = read(PRACTICE, file("a.csv", HEADER + TWO)).getFirst();

        assertThat(faults(file)).isEmpty();
        assertThat(file.format()).isEqualTo(FileFormat.PATIENTS);
        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.parts())
                .extracting(part -> part.entity().participation().code() + " " + counts(part))
                .containsExactly("group " + of(1, 1), "individual " + of(1, 1));
        assertThat(file.parts())
                .extracting(part -> part.cases().map(CaseTable::size))
                .containsExactly(Optional.of(2), Optional.empty());
    }

    @Test
    void aWorkbookGivesTheSame() {
        byte[] workbook = Workbooks.ofCsv(HEADER + TWO);

        assertThat(read(PRACTICE, new BytesSource("a", workbook)).getFirst().parts())
                .extracting(CasesIntakeTest::counts)
                .containsExactly(of(1, 1), of(1, 1));
    }

    /// Spreadsheet programs keep fifteen digits of a number.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"999999999999999, false", "1234567890123456, true", "12345678901234567890, true"})
    void aNumberOfTooManyDigitsInAWorkbookIdentifiesNobody(String number, boolean shortened) {
        byte[] workbook = Workbooks.of(List.of(
                new ArrayList<Object>(List.of(HEADER.strip().split(",", -1))),
                List.of(
                        "2024",
                        "2024-03-01",
                        "000000001",
                        "1234567893",
                        new BigDecimal(number),
                        "medicare",
                        "236",
                        "met",
                        "registry")));

        assertThat(faults(read(PRACTICE, new BytesSource("a", workbook)).getFirst()))
                .isEqualTo(
                        shortened
                                ? List.of(
                                        "row 2, patientId: A spreadsheet program has shortened this number, and its last"
                                                + " digits are lost. Format the column as text, and fill it in again from the"
                                                + " source.")
                                : List.of());
    }

    @Test
    void casesOfSeveralFilesAreAddedUpAndTheLaterOneCounts() {
        List<IntakeFile> files = read(
                ANYONE,
                file("one.csv", HEADER + TWO),
                file("two.csv", HEADER + cases("P2", "met") + cases("P3", "met")));

        assertThat(files).allSatisfy(file -> assertThat(faults(file)).isEmpty());
        assertThat(files.getFirst().parts())
                .allSatisfy(part -> assertThat(part.measures()).isEmpty());
        assertThat(counts(files.getLast().parts().getFirst())).isEqualTo(of(3, 0));
        assertThat(files.getFirst().warnings().listed()).isEmpty();
        assertThat(files.getLast().warnings().listed())
                .extracting(Fault::text)
                .containsExactly(
                        "One case stands in several of the files, which say different things of it; the later file"
                                + " counts. Keep each case in one of the files.");
    }

    @Test
    void casesThatSeveralFilesHoldAlikeAreNotRemarkable() {
        List<IntakeFile> files = read(ANYONE, file("one.csv", HEADER + TWO), file("two.csv", HEADER + TWO));

        assertThat(files)
                .allSatisfy(file -> assertThat(file.warnings().listed()).isEmpty());
        assertThat(counts(files.getLast().parts().getFirst())).isEqualTo(of(1, 1));
    }

    @Test
    void aPracticesFilesHaveNoMoreRowsTogetherThanOneMayHave() {
        IntakeSettings three = IntakeSettings.usual()
                .withLimits(IntakeSettings.usual().limits().withRows(3));
        FileSource[] given = {
            file("one.csv", HEADER + TWO), file("two.csv", HEADER + TWO), file("three.csv", HEADER + cases("P3", "met"))
        };

        assertThat(read(three, PRACTICE, given))
                .extracting(GivenFiles::faults)
                .containsExactly(
                        List.of(),
                        List.of("The files have more than 3 rows together. Upload them one after the other."),
                        List.of("The files have more than 3 rows together. Upload them one after the other."));
        assertThat(read(three, ANYONE, given))
                .allSatisfy(file -> assertThat(faults(file)).isEmpty());
    }

    @Test
    void aMeasureInCasesAndInAnotherTableIsAFault() {
        List<IntakeFile> files =
                read(PRACTICE, file("one.csv", results(",236,registry,,100,80,20,,,,")), file("two.csv", HEADER + TWO));

        assertThat(faults(files.getLast()))
                .containsExactly("Measure 236 by registry is reported in one.csv already. Keep it in one of the two.");
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesOutAllWhoseCasesStandInIt() {
        IntakeSettings small = IntakeSettings.usual()
                .withLimits(IntakeSettings.usual().limits().withBytes(HEADER.length() + 40_000L));
        IntakeSettings few = IntakeSettings.usual()
                .withLimits(IntakeSettings.usual().limits().withRows(1));
        String many = TWO.repeat(1000);

        for (IntakeFile file : List.of(
                read(small, ANYONE, file("large.csv", HEADER + many)).getFirst(),
                read(few, ANYONE, file("long.csv", HEADER + TWO)).getFirst())) {
            assertThat(faults(file)).anyMatch(text -> text.startsWith("The file "));
            assertThat(file.parts()).isEmpty();
            assertThat(file.spoiled())
                    .extracting(Spoiled::isOfSomebody, Spoiled::withClinicians)
                    .containsExactlyInAnyOrder(tuple(true, false), tuple(false, true));
        }
    }

    @Test
    void whatEndsATableEarlyIsToldOnce() {
        assertThat(faults(read(PRACTICE, file("a.csv", HEADER + TWO + "\"2024\"x\n" + TWO))
                        .getFirst()))
                .containsExactly(
                        "The file cannot be read beyond row 3. Check that every quotation mark has its partner.");
    }

    private static String cases(String patient, String outcome) {
        return "2024,2024-03-01,000000001,1234567893,%s,medicare,236,%s,registry\n".formatted(patient, outcome);
    }

    private static Counts counts(IntakePart part) {
        return part.measures().getFirst().results().getFirst().counts();
    }

    private static Counts of(int met, int notMet) {
        return new Counts(met + notMet, met, notMet, 0, 0);
    }
}
