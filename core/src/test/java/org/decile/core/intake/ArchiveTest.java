package org.decile.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decile.core.intake.GivenFiles.PRACTICE;
import static org.decile.core.intake.GivenFiles.TIN;
import static org.decile.core.intake.GivenFiles.faults;
import static org.decile.core.intake.GivenFiles.group;
import static org.decile.core.intake.GivenFiles.read;
import static org.decile.core.intake.GivenFiles.results;
import static org.decile.core.intake.GivenFiles.submission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileLimits;
import org.decile.core.file.Zips;
import org.decile.core.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files packed together, sound and hostile.
class ArchiveTest {
    private static final String TABLE = results(",236,registry,,100,80,20,,,,");

    @Test
    void eachFileIsReadByItselfWhateverItIs() {
        byte[] zip = Zips.of(
                new String[] {
                    "folder/",
                    "folder/a.txt",
                    "b",
                    "__MACOSX/._b",
                    ".DS_Store",
                    "c.xlsx",
                    "folder/Thumbs.db",
                    "Desktop.ini",
                    "folder/.hidden.csv",
                    "folder/__MACOSX/a.txt"
                },
                new byte[][] {
                    {},
                    bytes(TABLE),
                    bytes(submission(group(TIN), "130")),
                    bytes("x"),
                    bytes("y"),
                    Workbooks.ofCsv(results(",317,registry,,100,80,20,,,,")),
                    bytes("z"),
                    bytes("z"),
                    bytes("z"),
                    bytes("z")
                });

        List<IntakeFile> files = zip(zip);

        assertThat(files)
                .extracting(IntakeFile::name)
                .containsExactly("all.zip: folder/a.txt", "all.zip: b", "all.zip: c.xlsx");
        assertThat(files)
                .extracting(IntakeFile::format)
                .containsExactly(FileFormat.MEASURE_RESULTS, FileFormat.QPP_JSON, FileFormat.MEASURE_RESULTS);
        assertThat(files).allSatisfy(file -> assertThat(faults(file)).isEmpty());
        assertThat(files).allSatisfy(file -> assertThat(file.parts()).hasSize(1));
    }

    @Test
    void aFileThatIsNothingToReadIsNamedWithTheWayOut() {
        List<IntakeFile> files = zip(Zips.of("a.csv", TABLE, "readme.txt", "%PDF-1.7"));

        assertThat(faults(files.getFirst())).isEmpty();
        assertThat(faults(files.getLast()))
                .containsExactly("The file is a PDF, from which no figures can be read. Send the table that it was made"
                        + " from. Or take readme.txt out of the archive.");
    }

    @Test
    void theSameMeasureInTwoOfItsFilesIsAFault() {
        assertThat(faults(zip(Zips.of("a.csv", TABLE, "b.csv", TABLE)).getLast()))
                .containsExactly(
                        "Measure 236 by registry is reported in all.zip: a.csv already. Keep it in one of the two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/etc/a.csv", "C:\\a.csv", "x/../../a.csv", "..\\a.csv"})
    void aPathThatLeadsOutIsRefused(String path) {
        assertThat(faults(zip(Zips.of(path, TABLE)).getFirst()))
                .containsExactly(
                        "The path of the file leads out of the archive. Pack the files again, from the folder in"
                                + " which they are.");
    }

    @Test
    void anArchiveWithinIsNotOpened() {
        byte[] inner = Zips.of("a.csv", TABLE);

        assertThat(faults(zip(Zips.of(new String[] {"inner.zip"}, new byte[][] {inner}))
                        .getFirst()))
                .containsExactly("This is an archive within an archive. Unpack it, and pack its files.");
    }

    @Test
    void twoFilesOfOneNameAreTold() {
        byte[] zip = Zips.of("a.csv", TABLE, "b.csv", "x");
        String renamed = new String(zip, StandardCharsets.ISO_8859_1).replace("b.csv", "a.csv");

        assertThat(faults(zip(renamed.getBytes(StandardCharsets.ISO_8859_1)).getLast()))
                .containsExactly(
                        "The archive holds two files of this name. Pack the files again, from the folder in which"
                                + " they are.");
    }

    @Test
    void aProtectedFileIsTold() {
        byte[] zip = Zips.of("a.csv", TABLE);
        int contents = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[contents + 8] |= 1;

        assertThat(faults(zip(zip).getFirst()))
                .containsExactly("The file is protected by a password. Save or pack it again without a password.");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] zip = Zips.of(new String[] {"a.csv"}, new byte[][] {new byte[50_000_000]});

        assertThat(faults(zip(zip).getFirst()))
                .containsExactly(
                        "The file unpacks to more than 300 times its size, which no table does. Check where it came"
                                + " from, and export the table again.");
    }

    @Test
    void aFileThatUnpacksToMoreThanItSaysIsDamaged() {
        byte[] zip = Zips.of(new String[] {"a.csv"}, new byte[][] {bytes("a,b\n".repeat(100_000))});
        int contents = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        Arrays.fill(zip, contents + 24, contents + 28, (byte) 0);
        zip[contents + 25] = 1;

        assertThat(faults(zip(zip).getFirst()))
                .containsExactly(
                        "The file cannot be unpacked; it is damaged, or its end is missing. Save or pack it again,"
                                + " and send the whole of it.");
    }

    @Test
    void whatIsCutOffIsTold() {
        byte[] zip = Zips.of("a.csv", TABLE);

        for (int length = 4; length < zip.length; length += 7) {
            assertThat(faults(zip(Arrays.copyOf(zip, length)).getFirst()))
                    .containsExactly(
                            "The file cannot be unpacked; it is damaged, or its end is missing. Save or pack it"
                                    + " again, and send the whole of it.");
        }
    }

    @Test
    void damageInsideAFileIsTold() {
        byte[] zip = Zips.of("a.csv", TABLE.repeat(50));
        Arrays.fill(zip, 60, 80, (byte) 0x5A);

        assertThat(zip(zip).getFirst().faults().isEmpty()).isFalse();
    }

    @Test
    void moreOrLargerFilesThanAllowedAreNotOpened() {
        byte[] zip = Zips.of("a.csv", TABLE, "b.csv", TABLE, "c.csv", TABLE);

        assertThat(faults(limited(zip, FileLimits.USUAL.withArchive(2, 1_000_000))))
                .containsExactly("The archive holds 3 files; 2 are taken at once. Pack them into several archives.");
        assertThat(faults(limited(zip, FileLimits.USUAL.withArchive(3, 600))))
                .containsExactly(
                        "The files of the archive are larger than 600 bytes together. Pack them into several archives.");
        assertThat(faults(limited(zip, FileLimits.USUAL.withBytes(200))))
                .containsExactly(
                        "The file is larger than 200 bytes. Split it, so that each part holds some of the measures.");
    }

    @Test
    void anEmptyArchiveIsTold() {
        assertThat(faults(zip(Zips.of("folder/", "")).getFirst()))
                .containsExactly("The archive holds no files. Pack the files that you want to send.");
    }

    private static List<IntakeFile> zip(byte[] bytes) {
        return read(PRACTICE, new BytesSource("all.zip", bytes));
    }

    private static IntakeFile limited(byte[] bytes, FileLimits limits) {
        return read(IntakeSettings.usual().withLimits(limits), PRACTICE, new BytesSource("all.zip", bytes))
                .getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
