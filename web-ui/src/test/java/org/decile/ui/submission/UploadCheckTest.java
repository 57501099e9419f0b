package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.intake.FileFormat;
import org.decile.core.intake.IntakeFile;
import org.junit.jupiter.api.Test;

class UploadCheckTest {
    /// How many characters the history has for it.
    private static final int COLUMN = 200;

    @Test
    void whatever_is_sent_together_the_history_has_room_for_its_kinds() {
        List<CheckedFile> files = Arrays.stream(FileFormat.values())
                .map(kind -> CheckedFile.of(List.of(), List.of(file(kind))).getFirst())
                .toList();

        assertThat(new UploadCheck.Refused(files).format())
                .hasSizeLessThanOrEqualTo(COLUMN)
                .contains(Arrays.stream(FileFormat.values())
                        .map(FileFormat::label)
                        .toList());
    }

    private static IntakeFile file(FileFormat kind) {
        FaultList none = FaultList.of(new Faults());
        return new IntakeFile("file", kind, 1, "", List.of(), List.of(), none, none, List.of());
    }
}
