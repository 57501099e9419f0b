package org.decile.core.qrda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Hands the bytes to the parser and stops it when it takes too many of them for one piece: an endless text, comment or
/// tag is so refused before it fills the memory.
final class PieceGuard extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int size;
    private final int most;
    private int atLastEvent;
    private boolean drained;
    private boolean exceeded;

    PieceGuard(byte[] bytes, int most) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.size = bytes.length;
        this.most = most;
    }

    /// The parser has come to the next tag.
    void event() {
        atLastEvent = size - bytes.available();
    }

    /// The parser asked for more than there is.
    boolean isDrained() {
        return drained;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (size - bytes.available() - atLastEvent > most) {
            exceeded = true;
            throw new IOException("one piece is too long");
        }
        int read = bytes.read(into, offset, length);
        drained = drained || read < 0;
        return read;
    }
}
