package org.decile.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.decile.core.file.FileLimits;
import org.decile.core.file.UnreadableFileException;
import org.decile.core.file.Watch;

/// The texts that the cells of a workbook share, in large blocks of characters so that a million takes little memory.
final class SharedTexts {
    private static final int BLOCK = 1 << 16;
    private static final int MOST_BLOCKS = 1 << 10;
    private static final int WATCHED = 1 << 12;

    private final int most;
    private final List<char[]> blocks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int count;
    private int length = BLOCK;

    private SharedTexts(int most) {
        this.most = most;
    }

    static SharedTexts none() {
        return new SharedTexts(0);
    }

    static SharedTexts read(PartXml xml, FileLimits limits, Watch watch) throws IOException {
        SharedTexts texts = new SharedTexts(limits.cellCharacters() + 1);
        CellText text = new CellText(texts.most);
        boolean inText = false;
        int phonetic = 0;
        while (xml.next()) {
            if (!xml.isStart() && !xml.isEnd()) {
                if (inText && phonetic == 0) {
                    xml.text(text);
                }
                continue;
            }
            switch (xml.name()) {
                case "t" -> inText = xml.isStart();
                case "rPh" -> phonetic += xml.isStart() ? 1 : -1;
                case "si" -> {
                    if (xml.isEnd()) {
                        texts.add(text);
                        watch(texts.count, watch);
                    }
                    text.clear();
                }
                default -> {}
            }
        }
        return texts;
    }

    private static void watch(int count, Watch watch) {
        if (count % WATCHED == 0) {
            watch.tell();
        }
    }

    private void add(CellText text) throws IOException {
        if (length + text.length() + 1 > BLOCK) {
            if (blocks.size() == MOST_BLOCKS) {
                throw new UnreadableFileException(
                        "The workbook holds more than %,d million characters of text."
                                .formatted((long) MOST_BLOCKS * BLOCK / 1_000_000),
                        "Send it as CSV UTF-8.");
            }
            blocks.add(new char[BLOCK]);
            length = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = (blocks.size() - 1) * BLOCK + length;
        char[] block = blocks.getLast();
        block[length++] = (char) text.length();
        System.arraycopy(text.characters(), 0, block, length, text.length());
        length += text.length();
    }

    /// Adds a text to a row; an empty one when there is none with this number.
    void addTo(CellRowBuilder row, long index) {
        if (index < 0 || index >= count) {
            row.add(new char[0], 0, 0);
            return;
        }
        int start = starts[(int) index];
        char[] block = blocks.get(start / BLOCK);
        int at = start % BLOCK;
        row.add(block, at + 1, block[at]);
    }
}
