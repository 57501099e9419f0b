package org.decile.ui.submission;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;

/// Decrypts a staged file piece by piece while it is read.
final class StagedBytes extends InputStream {

    private final InputStream encrypted;
    private final StagingKey key;
    private final long pieces;
    private final long size;
    private byte[] piece = new byte[0];
    private int at;
    private long place;

    /// @param size of the plain file
    StagedBytes(InputStream encrypted, long size, StagingKey key) {
        this.encrypted = encrypted;
        this.key = key;
        this.size = size;
        this.pieces = Math.max(1, Math.ceilDiv(size, StagingKey.PIECE));
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : Byte.toUnsignedInt(piece[at++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    /// Whole pieces are passed over without being decrypted, so that an archive can be read file by file.
    @Override
    public long skip(long count) throws IOException {
        long left = Math.max(0, count) - skipInPiece(count);
        long whole = Math.min(left / StagingKey.PIECE, pieces - 1 - place);
        if (whole > 0) {
            encrypted.skipNBytes(whole * (StagingKey.PIECE + StagingKey.TAG));
            place += whole;
            left -= whole * StagingKey.PIECE;
        }
        while (left > 0 && !isAtEnd()) {
            left -= skipInPiece(left);
        }
        return Math.max(0, count) - left;
    }

    private long skipInPiece(long count) {
        int skipped = (int) Math.max(0, Math.min(count, piece.length - at));
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return piece.length - at;
    }

    @Override
    public void close() throws IOException {
        encrypted.close();
    }

    private boolean isAtEnd() throws IOException {
        while (at == piece.length && place < pieces) {
            piece = next();
            at = 0;
            place++;
        }
        return at == piece.length;
    }

    private byte[] next() throws IOException {
        boolean last = place == pieces - 1;
        int length = (int) Math.min(StagingKey.PIECE, size - place * StagingKey.PIECE);
        try {
            return key.decrypted(place, last, encrypted.readNBytes(length + StagingKey.TAG));
        } catch (GeneralSecurityException e) {
            throw new IOException("a staged file is not what was received", e);
        }
    }
}
