package org.decile.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.decile.core.file.BytesSource;
import org.decile.core.file.CancelledException;
import org.decile.core.file.FileLimits;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;
import org.junit.jupiter.api.Test;

/// However a workbook is made up, it takes no more time and room than its bytes allow, and can be given up.
class WorkbookBoundsTest {
    private static final String NO_ROWS = "<a/>".repeat(100_000);
    private static final String ROW = "<row><c><v>1</v></c></row>";

    @Test
    void aPartThatManySheetsShowIsReadOnce() throws IOException {
        assertThat(opened(workbook(200))).isEqualTo(opened(workbook(2)));
    }

    @Test
    void allPartsTogetherAreNoLargerThanOneFileMayBe() throws IOException {
        byte[] workbook = Workbooks.raw("<sst/>", "<styleSheet/>", NO_ROWS, NO_ROWS);

        assertThat(rows(workbook, NO_ROWS.length() * 3L, Progress.NONE)).isZero();
        assertThatThrownBy(() -> rows(workbook, NO_ROWS.length() * 3L / 2, Progress.NONE))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("The file is larger than 585 KB.");
    }

    @Test
    void whatHasNoRowsCanBeGivenUpAsWell() {
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void read(long bytes, long rows) {
                // does not matter
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 10;
            }
        };

        assertThatThrownBy(() -> rows(workbook(2), FileLimits.USUAL.bytes(), impatient))
                .isInstanceOf(CancelledException.class);
    }

    private static byte[] workbook(int sheets) {
        return Workbooks.raw("<sst/>", "<styleSheet/>", sheets, ROW, NO_ROWS);
    }

    private static int opened(byte[] workbook) throws IOException {
        AtomicInteger opened = new AtomicInteger();
        FileSource bytes = new BytesSource("a.xlsx", workbook);
        FileSource counting = new FileSource() {
            @Override
            public String name() {
                return bytes.name();
            }

            @Override
            public long size() {
                return bytes.size();
            }

            @Override
            public InputStream open() throws IOException {
                opened.incrementAndGet();
                return bytes.open();
            }
        };
        SheetRows.of(counting, FileLimits.USUAL, new Watch(Progress.NONE), _ -> {}, _ -> {})
                .close();
        return opened.get();
    }

    private static int rows(byte[] workbook, long most, Progress progress) throws IOException {
        int rows = 0;
        try (SheetRows sheet = SheetRows.of(
                new BytesSource("a.xlsx", workbook),
                FileLimits.USUAL.withBytes(most),
                new Watch(progress),
                _ -> {},
                _ -> {})) {
            while (sheet.next().isPresent()) {
                rows++;
            }
        }
        return rows;
    }
}
