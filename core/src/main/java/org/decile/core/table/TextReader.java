package org.decile.core.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import org.decile.core.file.UnreadableFileException;

/// The characters of a text file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is left out.
/// Whatever is no text ends in an [UnreadableFileException].
final class TextReader extends FilterReader {
    /// How much of the text can be looked at before it is read.
    static final int HEAD = 1 << 14;

    private static final String HOW_TO_SAVE =
            "In your spreadsheet program choose \"Save as\" and \"CSV UTF-8 (comma delimited)\", and send that file.";
    private static final int MARK_LENGTH = 3;

    private final PushbackReader text;
    private boolean ended;
    private long count;

    private TextReader(PushbackReader text) {
        super(text);
        this.text = text;
    }

    static TextReader of(InputStream stream) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(stream, MARK_LENGTH);
        return new TextReader(new PushbackReader(
                new InputStreamReader(
                        bytes,
                        charset(bytes)
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                HEAD));
    }

    /// The beginning of the text; it is still to be read.
    String head() throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        int taken = read(head, 0, HEAD);
        while (taken > 0) {
            length += taken;
            taken = read(head, length, HEAD - length);
        }
        text.unread(head, 0, length);
        ended = false;
        count = 0;
        return new String(head, 0, length);
    }

    /// How many characters were read.
    long count() {
        return count;
    }

    /// All of it was read.
    boolean isEnded() {
        return ended;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        try {
            int taken = in.read(characters, offset, length);
            ended |= taken < 0;
            count += Math.max(0, taken);
            for (int i = offset; i < offset + taken; i++) {
                if (characters[i] == 0) {
                    throw new UnreadableFileException("The file is not a text.", HOW_TO_SAVE);
                }
            }
            return taken;
        } catch (MalformedInputException | UnmappableCharacterException e) {
            throw new UnreadableFileException("The file is not in UTF-8, the usual form of text.", HOW_TO_SAVE);
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private static Charset charset(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(MARK_LENGTH);
        if (startsWith(start, 'P', 'K')) {
            throw new UnreadableFileException("The file is a workbook, not a table in text form.", HOW_TO_SAVE);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        boolean bigEndian = startsWith(start, 0xFE, 0xFF);
        boolean littleEndian = startsWith(start, 0xFF, 0xFE);
        int mark = bigEndian || littleEndian ? 2 : 0;
        bytes.unread(start, mark, start.length - mark);
        if (bigEndian) {
            return StandardCharsets.UTF_16BE;
        }
        return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
