package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.decile.core.fault.Fault;
import org.decile.core.file.FileSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What several files of one participant come to, and whose results are incomplete.
class TogetherTest {
    private static final String ROW = ",236,registry,,100,80,20,,,,";

    @Test
    void anotherPeriodOfTheSameParticipantIsAWarningOfTheLaterFile() {
        List<IntakeFile> files = read(PRACTICE, ofPeriod("one", "236", "01"), ofPeriod("two", "130", "04"));

        assertThat(files).allSatisfy(file -> assertThat(faults(file)).isEmpty());
        assertThat(files.getFirst().warnings().isEmpty()).isTrue();
        assertThat(files.getLast().warnings().listed())
                .extracting(Fault::text)
                .containsExactly(
                        "The measures by registry are of 2024-04-01 to 2024-12-31 here, of 2024-01-01 to 2024-12-31 in one."
                                + " They are taken together as results of 2024; correct the period if one of the two is wrong.");
        assertThat(files.getLast().warnings().count()).isEqualTo(1);
        assertThat(files.getLast().parts().getFirst().warnings())
                .isEqualTo(files.getLast().warnings().listed());
    }

    @Test
    void theSamePeriodOneThatIsNotSaidAndThatOfAnotherParticipantAreNotRemarkable() {
        List<IntakeFile> files = read(
                ANYONE,
                ofPeriod("one", "236", "01"),
                ofPeriod("two", "130", "01"),
                file("three", submission(group(TIN), "117")),
                file("four", results(",001,registry,,100,80,20,,,,")),
                file("five", submission(group("000000002"), "236").replace("\"category\"", period("04"))));

        assertThat(files)
                .hasSize(5)
                .allSatisfy(file -> assertThat(file.warnings().isEmpty()).isTrue());
    }

    static List<FileSource> filesOfNobodyKnowsWhom() {
        return List.of(
                file("letter", "Dear all\n"),
                file("cut", submission(group(TIN), "236").substring(0, 100)),
                file("whose", submission(group("1"), "236")),
                file("lines", submission(group(TIN), "236") + "\n" + submission("\"entityType\": 1", "236") + "\n"),
                file("columns", results(ROW).replace("measureId", "measure")),
                file("row", results(ROW, ROW).replace("000000001,,236", "1,,236")),
                file("patients", "patientId,outcome\nP1,met\n"));
    }

    @ParameterizedTest
    @MethodSource("filesOfNobodyKnowsWhom")
    void whereItCannotBeToldWhoseResultsAreMissingTheyMayBeAnybodys(FileSource source) {
        IntakeFile file = read(ANYONE, source).getFirst();

        assertThat(file.faults().isEmpty()).isFalse();
        assertThat(file.spoiled()).anyMatch(Spoiled::isOfSomebody);
    }

    @Test
    void aRowOfNobodySpoilsEveryPracticeOfItsTable() {
        String rows =
                results(ROW, ROW, ROW).replaceFirst("000000001", "000000002").replaceFirst("000000001", "1");

        IntakeFile file = read(ANYONE, file("a.csv", rows)).getFirst();

        assertThat(file.parts()).isEmpty();
        assertThat(file.spoiled())
                .extracting(spoiled -> spoiled.entity()
                        .flatMap(entity -> entity.tin())
                        .map(tin -> tin.digits())
                        .orElse("somebody"))
                .containsExactlyInAnyOrder("somebody", "000000001", "000000002");
    }

    @Test
    void aSoundFileSpoilsNobody() {
        assertThat(read(ANYONE, file("a.csv", results(ROW))).getFirst().spoiled())
                .isEmpty();
    }

    private static FileSource ofPeriod(String name, String measure, String month) {
        return file(name, submission(group(TIN), measure).replace("\"category\"", period(month)));
    }

    private static String period(String month) {
        return "\"performanceStart\": \"2024-%s-01\", \"performanceEnd\": \"2024-12-31\", \"category\""
                .formatted(month);
    }
}
