package org.decile.core.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The bytes of one file of an archive: those that were announced, or an [UnreadableFileException].
final class UnpackedStream extends CountedStream {
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final ZipEntryInfo entry;
    private long count;

    /// @param archive stands where the packed bytes begin
    UnpackedStream(InputStream archive, ZipEntryInfo entry) {
        super(archive);
        this.entry = entry;
        InputStream packed = new Packed(archive, entry.packed());
        this.in = entry.isDeflated() ? new InflaterInputStream(packed, inflater, PIECE) : packed;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int taken = unpack(bytes, offset, length);
        if (taken > 0) {
            count += taken;
            checksum.update(bytes, offset, taken);
        }
        boolean whole = count == entry.size() && checksum.getValue() == entry.checksum();
        if (count > entry.size() || (taken < 0 && !whole)) {
            throw ZipArchive.damaged();
        }
        return taken;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw ZipArchive.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }

    /// The packed bytes, and nothing of what follows them in the archive.
    private static final class Packed extends CountedStream {
        private long left;

        Packed(InputStream archive, long length) {
            super(archive);
            this.left = length;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int taken = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, taken);
            return taken;
        }
    }
}
