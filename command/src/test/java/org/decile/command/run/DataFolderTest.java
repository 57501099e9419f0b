package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path parent;

    @Test
    void aNewFolderIsForItsOwnerOnly() throws Exception {
        Path path = parent.resolve("new/decile-data");

        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(folder.path()).isEqualTo(path);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void twoDecilesNeverShareAFolder() throws Exception {
        try (DataFolder first = DataFolder.open(parent)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Another Decile is running with the data folder " + parent
                            + ". End it first, or choose another folder with DECILE_DATA.");
        }
        DataFolder.open(parent).close();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(parent.resolve("decile-data"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be used (FileAlreadyExists")
                .hasMessageEndingWith("Mend it, or choose another with DECILE_DATA.");
    }
}
