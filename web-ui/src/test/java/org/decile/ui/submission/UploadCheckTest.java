package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.intake.FileFormat;
import org.decile.core.intake.IntakeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the history says of an upload fits its column, whatever was sent together.
class UploadCheckTest {
    private static final int COLUMN = 100;

    static IntStream numbers() {
        return IntStream.rangeClosed(1, FileFormat.values().length);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void kinds_of_files_are_named_up_to_three(int number) {
        List<FileFormat> kinds = Arrays.asList(FileFormat.values()).subList(0, number);

        String format = new UploadCheck.Refused(kinds.stream()
                        .map(kind ->
                                CheckedFile.of(List.of(), List.of(file(kind))).getFirst())
                        .toList())
                .format();

        assertThat(format).hasSizeLessThanOrEqualTo(COLUMN);
        if (number > 3) {
            assertThat(format).isEqualTo(number + " kinds of files");
        } else {
            assertThat(format.split(", ")).hasSize(number);
        }
    }

    private static IntakeFile file(FileFormat kind) {
        FaultList none = FaultList.of(new Faults());
        return new IntakeFile("file", kind, 1, "", List.of(), List.of(), none, none, List.of());
    }
}
