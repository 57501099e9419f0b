package org.decile.core.exam;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.decile.core.table.CellRow;

/// Hashes identifiers under one key, for one thread. The two digests are begun with the key once and copied for each
/// hash, which halves the work.
///
/// An identifier is hashed behind a letter that says what it identifies, without the apostrophe with which spreadsheet
/// programs mark a text, and otherwise as it is written: `AbC1` and `aBc1`, or `0001` and `1`, can be two patients.
final class CaseHasher {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HASH = 32;
    private static final int ASCII = 128;

    private final MessageDigest inner;
    private final MessageDigest outer;
    private final byte[] hash = new byte[HASH];
    private byte[] text = new byte[256];
    private int length;

    CaseHasher(MessageDigest inner, MessageDigest outer) {
        this.inner = inner;
        this.outer = outer;
    }

    /// Begins an identifier of this kind.
    void begin(char kind) {
        text[0] = (byte) kind;
        length = 1;
    }

    /// Adds the identifier in a cell.
    void add(CellRow row, int cell) {
        int size = row.length(cell);
        int from = size > 0 && row.charAt(cell, 0) == '\'' ? 1 : 0;
        for (int i = from; i < size; i++) {
            char c = row.charAt(cell, i);
            if (c >= ASCII) {
                addText(row.text(cell).substring(from));
                return;
            }
        }
        makeRoom(size - from);
        for (int i = from; i < size; i++) {
            text[length++] = (byte) row.charAt(cell, i);
        }
    }

    /// Adds a number, set apart from what comes before it.
    void add(long number) {
        makeRoom(1 + Long.BYTES);
        text[length++] = 0;
        LONG.set(text, length, number);
        length += Long.BYTES;
    }

    /// Hashes what was added; [#high()] and [#low()] give the result.
    void end() {
        try {
            MessageDigest first = (MessageDigest) inner.clone();
            first.update(text, 0, length);
            first.digest(hash, 0, HASH);
            MessageDigest second = (MessageDigest) outer.clone();
            second.update(hash, 0, HASH);
            second.digest(hash, 0, HASH);
        } catch (CloneNotSupportedException | DigestException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    /// The first 64 bits of the last hash.
    long high() {
        return (long) LONG.get(hash, 0);
    }

    /// Its next 64 bits.
    long low() {
        return (long) LONG.get(hash, Long.BYTES);
    }

    private void addText(String identifier) {
        byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, text, length, bytes.length);
        length += bytes.length;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }
}
