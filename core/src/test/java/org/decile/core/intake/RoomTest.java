package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.ANYONE;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.file;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;

import java.util.List;
import java.util.stream.IntStream;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.Zips;
import org.junit.jupiter.api.Test;

/// Many small files of one upload take no more than a large one may.
class RoomTest {
    private static final String ONE = results(",236,registry,,100,80,20,,,,");
    private static final String TWO = results(",130,registry,,100,80,20,,,,", ",317,registry,,100,80,20,,,,");

    @Test
    void resultsOfAllFilesAreNoMoreThanOneFileMayHave() {
        IntakeSettings two = with(FileLimits.USUAL.withRows(2));

        assertThat(read(two, PRACTICE, file("one.csv", ONE), file("two.csv", TWO)))
                .extracting(GivenFiles::faults)
                .containsExactly(
                        List.of(),
                        List.of("The files have more than 2 rows together. Upload them one after the other."));
        assertThat(read(with(FileLimits.USUAL.withRows(3)), PRACTICE, file("one.csv", ONE), file("two.csv", TWO)))
                .allSatisfy(file -> assertThat(faults(file)).isEmpty());
    }

    @Test
    void allArchivesHoldNoMoreThanOneMayHold() {
        FileSource[] archives = {archive("a.zip", ONE), archive("b.zip", TWO)};
        int bytes = ONE.length() + TWO.length();

        assertThat(read(with(FileLimits.USUAL.withArchive(1, 1_000_000)), PRACTICE, archives))
                .last()
                .extracting(GivenFiles::faults)
                .isEqualTo(List.of("The archives hold more than 1 files together. Upload them one after the other."));
        assertThat(read(with(FileLimits.USUAL.withArchive(2, bytes - 1)), PRACTICE, archives))
                .last()
                .extracting(GivenFiles::faults)
                .isEqualTo(List.of(
                        "The files of the archives are larger than %d bytes together. Upload them one after the other."
                                .formatted(bytes - 1)));
        assertThat(read(with(FileLimits.USUAL.withArchive(2, bytes)), PRACTICE, archives))
                .allSatisfy(file -> assertThat(faults(file)).isEmpty());
    }

    /// Each row has a wrong number and, but for the first, repeats the measure.
    @Test
    void ofManyFaultyFilesNoMoreFaultsAreListedThanOfOneAndSomeOfEachKind() {
        String[] wrong = IntStream.range(0, 200)
                .mapToObj(_ -> ",236,registry,,x,80,20,,,,")
                .toArray(String[]::new);
        FileSource[] files = IntStream.range(0, 5)
                .mapToObj(number -> file(number + ".csv", results(wrong)))
                .toArray(FileSource[]::new);
        IntakeSettings few = with(FileLimits.USUAL.withListedFaults(250));

        assertThat(read(few, PRACTICE, files))
                .extracting(file -> file.faults().listed().size())
                .containsExactly(250, 100, 100, 100, 100);
        assertThat(read(few, PRACTICE, files))
                .allSatisfy(file -> assertThat(file.faults().count()).isEqualTo(200 + 199));
        assertThat(read(few, ANYONE, files))
                .extracting(file -> file.faults().listed().size())
                .containsOnly(250);
    }

    private static IntakeSettings with(FileLimits limits) {
        return IntakeSettings.usual().withLimits(limits);
    }

    private static FileSource archive(String name, String table) {
        return new BytesSource(name, Zips.of("table.csv", table));
    }
}
