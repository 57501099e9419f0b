package org.decile.command.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Secrets of this data folder: made once, each in a file of its own that only its owner may read.
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.folder = folder;
    }

    /// A password or client secret in letters and digits that need no quoting anywhere.
    String password(String name) throws StartFailure {
        return keep(name, HexFormat.of().formatHex(random()));
    }

    /// 32 random bytes in Base64.
    String key(String name) throws StartFailure {
        return keep(name, Base64.getEncoder().encodeToString(random()));
    }

    private String keep(String name, String fresh) throws StartFailure {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            write(file, fresh + "\n");
            return fresh;
        } catch (IOException e) {
            throw new StartFailure("The secret in %s cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }

    /// Writes a file that only its owner may read, from its first moment on.
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    private byte[] random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
