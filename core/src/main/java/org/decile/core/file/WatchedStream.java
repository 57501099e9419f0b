package org.decile.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The bytes of a file on their way in: counted, no more than allowed, and fingerprinted.
public final class WatchedStream extends CountedStream {
    private final Watch watch;
    private final MessageDigest digest = Checksum.digest();
    private final long limit;
    private long count;

    /// @param limit how many bytes may come; with more, reading ends with an [UnreadableFileException]
    public WatchedStream(InputStream bytes, long limit, Watch watch) {
        super(bytes);
        this.watch = watch;
        this.limit = limit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int taken = in.read(bytes, offset, length);
        if (taken > 0) {
            count += taken;
            if (count > limit) {
                throw UnreadableFileException.tooLarge(limit);
            }
            digest.update(bytes, offset, taken);
            watch.bytes(taken);
        }
        return taken;
    }

    /// SHA-256 of all bytes in hexadecimal; reads those that nobody asked for.
    public String checksum() throws IOException {
        byte[] piece = new byte[PIECE];
        int taken = read(piece, 0, PIECE);
        while (taken >= 0) {
            taken = read(piece, 0, PIECE);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
