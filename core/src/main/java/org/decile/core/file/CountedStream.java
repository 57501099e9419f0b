package org.decile.core.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream of which every byte goes through [#read(byte[], int, int)], also one that is read by itself or passed
/// over, so that none escapes what counts them there. It cannot be put back.
abstract class CountedStream extends FilterInputStream {
    static final int PIECE = 1 << 14;

    CountedStream(InputStream bytes) {
        super(bytes);
    }

    @Override
    public abstract int read(byte[] bytes, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final long skip(long most) throws IOException {
        byte[] piece = new byte[(int) Math.min(PIECE, Math.max(0, most))];
        return Math.max(0, read(piece, 0, piece.length));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
