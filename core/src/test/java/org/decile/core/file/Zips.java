package org.decile.core.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives for tests.
public final class Zips {
    private Zips() {}

    /// An archive of texts.
    ///
    /// @param namesAndTexts alternately
    public static byte[] of(String... namesAndTexts) {
        byte[][] contents = new byte[namesAndTexts.length / 2][];
        String[] names = new String[contents.length];
        for (int i = 0; i < contents.length; i++) {
            names[i] = namesAndTexts[2 * i];
            contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return of(names, contents);
    }

    /// An archive of any files.
    public static byte[] of(String[] names, byte[][] contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(contents[i]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
