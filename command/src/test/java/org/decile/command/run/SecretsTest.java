package org.decile.command.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() throws StartFailure {
        String password = new Secrets(folder).password("database-password");

        assertThat(password).matches("[0-9a-f]{64}");
        assertThat(new Secrets(folder).password("database-password")).isEqualTo(password);
        assertThat(new Secrets(folder).password("other")).isNotEqualTo(password);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws Exception {
        new Secrets(folder).key("encryption-key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("encryption-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyIs32BytesInBase64() throws StartFailure {
        assertThat(Base64.getDecoder().decode(new Secrets(folder).key("encryption-key")))
                .hasSize(32);
    }
}
