package org.decile.core.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ZIP archive whose files can be read in any order and any number of times, without keeping it in memory. It goes by
/// the table of contents at the archive's end. Whatever is wrong with it ends in an [UnreadableFileException].
public final class ZipArchive {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_CONTENTS = 1 << 24;
    private static final long BEYOND_32_BITS = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8_NAME = 1 << 11;
    private static final Charset OLD_NAMES = StandardCharsets.ISO_8859_1;

    private final FileSource source;
    private final FileLimits limits;
    private final List<ZipEntryInfo> entries;

    private ZipArchive(FileSource source, FileLimits limits, List<ZipEntryInfo> entries) {
        this.source = source;
        this.limits = limits;
        this.entries = List.copyOf(entries);
    }

    /// Reads the table of contents.
    ///
    /// @throws UnreadableFileException when it cannot be read
    public static ZipArchive of(FileSource source, FileLimits limits) throws IOException {
        ByteBuffer end = end(source);
        int count = end.getShort(10) & 0xFFFF;
        long length = end.getInt(12) & BEYOND_32_BITS;
        long offset = end.getInt(16) & BEYOND_32_BITS;
        if (length > LONGEST_CONTENTS || offset + length > source.size()) {
            throw damaged();
        }
        ByteBuffer contents =
                ByteBuffer.wrap(read(source, offset, (int) length)).order(ByteOrder.LITTLE_ENDIAN);
        List<ZipEntryInfo> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(contents));
        }
        return new ZipArchive(source, limits, entries);
    }

    /// In the order of the table of contents.
    public List<ZipEntryInfo> entries() {
        return entries;
    }

    public Optional<ZipEntryInfo> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// The unpacked bytes of a file, as many as the table of contents says; the caller closes the stream.
    ///
    /// @throws UnreadableFileException when it cannot be unpacked, or only to too many bytes
    public InputStream open(ZipEntryInfo entry) throws IOException {
        UnpackedLimits.check(entry, limits);
        InputStream bytes = source.open();
        try {
            bytes.skipNBytes(entry.offset());
            ByteBuffer header = ByteBuffer.wrap(bytes.readNBytes(HEADER_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
            if (header.limit() < HEADER_LENGTH || header.getInt(0) != HEADER_SIGNATURE) {
                throw damaged();
            }
            bytes.skipNBytes((header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF));
            return new UnpackedStream(bytes, entry);
        } catch (EOFException | UnreadableFileException e) {
            bytes.close();
            throw damaged();
        }
    }

    static UnreadableFileException damaged() {
        return new UnreadableFileException(
                "The file cannot be unpacked; it is damaged, or its end is missing.",
                "Save or pack it again, and send the whole of it.");
    }

    /// The last record of the archive, which says where the table of contents is.
    private static ByteBuffer end(FileSource source) throws IOException {
        int length = (int) Math.min(source.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail =
                ByteBuffer.wrap(read(source, source.size() - length, length)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE) {
                return tail.slice(i, length - i).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw damaged();
    }

    private static byte[] read(FileSource source, long offset, int length) throws IOException {
        try (InputStream stream = source.open()) {
            stream.skipNBytes(offset);
            byte[] bytes = stream.readNBytes(length);
            if (bytes.length < length) {
                throw damaged();
            }
            return bytes;
        } catch (EOFException e) {
            throw damaged();
        }
    }

    private static ZipEntryInfo entry(ByteBuffer contents) throws IOException {
        int at = contents.position();
        if (contents.remaining() < ENTRY_LENGTH || contents.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int flags = contents.getShort(at + 8);
        int nameLength = contents.getShort(at + 28) & 0xFFFF;
        int further = (contents.getShort(at + 30) & 0xFFFF) + (contents.getShort(at + 32) & 0xFFFF);
        if (contents.remaining() < ENTRY_LENGTH + nameLength + further) {
            throw damaged();
        }
        Charset charset = (flags & UTF_8_NAME) == 0 ? OLD_NAMES : StandardCharsets.UTF_8;
        byte[] name = new byte[nameLength];
        contents.get(at + ENTRY_LENGTH, name);
        contents.position(at + ENTRY_LENGTH + nameLength + further);
        return new ZipEntryInfo(
                new String(name, charset),
                (flags & ENCRYPTED) != 0,
                contents.getShort(at + 10),
                contents.getInt(at + 24) & BEYOND_32_BITS,
                contents.getInt(at + 20) & BEYOND_32_BITS,
                contents.getInt(at + 16) & BEYOND_32_BITS,
                contents.getInt(at + 42) & BEYOND_32_BITS);
    }
}
