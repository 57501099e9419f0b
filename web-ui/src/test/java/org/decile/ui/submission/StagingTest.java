package org.decile.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bytes of an upload lie on the disk encrypted only, and never longer than needed.
class StagingTest {

    private static final Staging.Room ROOM = _ -> true;
    private static final int MOST = 1_000_000;

    @TempDir
    Path parent;

    private Path folder;
    private Staging staging;

    @BeforeEach
    void open() {
        folder = parent.resolve("staging");
        staging = new Staging(folder, MOST);
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(
            ints = {0, 1, StagingKey.PIECE - 1, StagingKey.PIECE, StagingKey.PIECE + 1, 3 * StagingKey.PIECE, MOST})
    void a_file_can_be_read_again_and_again_as_it_came(int length) throws Exception {
        byte[] bytes = random(length);
        StagedFile file = receive(bytes);

        assertThat(file.size()).isEqualTo(length);
        assertThat(read(file)).isEqualTo(bytes);
        assertThat(read(file)).isEqualTo(bytes);
    }

    @ParameterizedTest(name = "behind {0} bytes")
    @ValueSource(
            ints = {
                0,
                1,
                StagingKey.PIECE - 1,
                StagingKey.PIECE,
                StagingKey.PIECE + 1,
                2 * StagingKey.PIECE,
                3 * StagingKey.PIECE - 1,
                3 * StagingKey.PIECE
            })
    void what_is_passed_over_leaves_the_rest_as_it_came(int passed) throws Exception {
        byte[] bytes = random(3 * StagingKey.PIECE);
        try (InputStream stream = receive(bytes).open()) {
            int first = Math.min(10, passed);
            stream.readNBytes(first);
            stream.skipNBytes(passed - first);

            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, passed, bytes.length));
            assertThat(stream.skip(5)).isZero();
        }
    }

    @Test
    void nothing_on_the_disk_can_be_read_or_names_the_file() throws Exception {
        byte[] patient = "patient 4711, MRN 0815; ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        staging.receive("patients of Dr. Invented.csv", new ByteArrayInputStream(patient), ROOM);

        assertThat(onDisk()).hasSize(1);
        String stored = Files.readString(onDisk().getFirst(), StandardCharsets.ISO_8859_1);
        assertThat(stored).hasSizeGreaterThan(patient.length).doesNotContain("patient", "4711", "0815");
        assertThat(onDisk().getFirst().toString()).doesNotContain("Invented");
    }

    @Test
    void the_folder_is_its_owners_alone() throws Exception {
        receive(random(10));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void each_file_has_a_key_of_its_own() throws Exception {
        byte[] same = random(1000);
        receive(same);
        receive(same);

        List<Path> files = onDisk();
        assertThat(Files.readAllBytes(files.getFirst())).isNotEqualTo(Files.readAllBytes(files.getLast()));
    }

    @Test
    void a_changed_byte_is_noticed() throws Exception {
        StagedFile file = receive(random(200_000));
        byte[] stored = Files.readAllBytes(onDisk().getFirst());
        stored[150_000] ^= 1;
        Files.write(onDisk().getFirst(), stored);

        assertNotReadable(file);
    }

    @Test
    void a_piece_cut_off_or_moved_is_noticed() throws Exception {
        StagedFile file = receive(random(3 * StagingKey.PIECE));
        byte[] stored = Files.readAllBytes(onDisk().getFirst());
        int piece = StagingKey.PIECE + StagingKey.TAG;

        Files.write(onDisk().getFirst(), Arrays.copyOf(stored, 2 * piece));
        assertNotReadable(file);

        byte[] swapped = stored.clone();
        System.arraycopy(stored, 0, swapped, piece, piece);
        System.arraycopy(stored, piece, swapped, 0, piece);
        Files.write(onDisk().getFirst(), swapped);
        assertNotReadable(file);
    }

    @Test
    void a_deleted_file_is_gone() throws Exception {
        StagedFile file = receive(random(10));
        file.delete();
        file.delete();

        assertThat(onDisk()).isEmpty();
        assertNotReadable(file);
    }

    @Test
    void a_file_above_the_limit_is_not_kept() throws Exception {
        assertThat(receive(random(MOST)).size()).isEqualTo(MOST);
        assertThatExceptionOfType(Staging.TooLargeException.class).isThrownBy(() -> receive(random(MOST + 1)));

        assertThat(onDisk()).hasSize(1);
    }

    @Test
    void a_file_for_which_there_is_no_room_is_not_kept() throws Exception {
        byte[] file = random(StagingKey.PIECE + 1);
        assertThatExceptionOfType(Staging.NoRoomException.class)
                .isThrownBy(() ->
                        staging.receive("a.csv", new ByteArrayInputStream(file), bytes -> bytes == StagingKey.PIECE));

        assertThat(onDisk()).isEmpty();
    }

    @Test
    void a_file_that_breaks_off_is_not_kept() throws Exception {
        InputStream broken = new ByteArrayInputStream(new byte[1]) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                throw new UncheckedIOException(new IOException("the line is dead"));
            }
        };
        InputStream half = new SequenceInputStream(new ByteArrayInputStream(random(100_000)), broken);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> staging.receive("a.csv", half, ROOM));

        assertThat(onDisk()).isEmpty();
    }

    @Test
    void at_the_start_what_an_earlier_run_has_left_goes_and_nothing_else() throws Exception {
        receive(random(10));
        Path other = Files.writeString(folder.resolve("notes.txt"), "not ours");

        new Staging(folder, MOST).deleteAll();

        assertThat(onDisk()).containsExactly(other);
    }

    @Test
    void a_portal_that_never_had_an_upload_starts_too() {
        staging.deleteAll();

        assertThat(folder).doesNotExist();
    }

    private StagedFile receive(byte[] bytes) throws Exception {
        return staging.receive("results.csv", new ByteArrayInputStream(bytes), ROOM);
    }

    private static byte[] read(StagedFile file) throws IOException {
        try (InputStream stream = file.open()) {
            return stream.readAllBytes();
        }
    }

    private static void assertNotReadable(StagedFile file) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(file));
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
