package org.decile.core.exam;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Cases as blocks of bytes, to be kept in a database: each holds some rows with the rates and clinicians they name, a
/// version and a checksum, and can be read without the others.
///
/// A block is: `DC`, version, CRC-32C of all that follows; number of rates, each with measure, collection type and
/// stratum; number of clinicians, each as a number; number of rows, each with the hashes of exam and patient, rate,
/// clinician and a byte for payer and outcome. Numbers are big-endian.
public final class CaseBlocks {
    /// How many rows a block holds at most; it then has less than a megabyte.
    public static final int ROWS = 16_384;

    private static final short MAGIC = 0x4443;
    private static final short VERSION = 1;
    private static final int HEAD = 2 * Short.BYTES + Integer.BYTES;

    private CaseBlocks() {}

    /// How many blocks a table makes; none without cases.
    public static int count(CaseTable cases) {
        return (cases.size() + ROWS - 1) / ROWS;
    }

    /// One of the blocks of a table.
    ///
    /// @param number from 0
    public static byte[] block(CaseTable cases, int number) {
        int from = number * ROWS;
        int to = Math.min(cases.size(), from + ROWS);
        BlockNames names = new BlockNames(cases);
        for (int row = from; row < to; row++) {
            names.note(row);
        }
        byte[] head = names.bytes();
        ByteBuffer block = ByteBuffer.allocate(HEAD + head.length + Integer.BYTES + (to - from) * CaseBlockRow.BYTES);
        block.putShort(MAGIC).putShort(VERSION).putInt(0).put(head).putInt(to - from);
        for (int row = from; row < to; row++) {
            CaseBlockRow.put(cases.columns(), row, names.rate(row), names.npi(row), block);
        }
        return block.putInt(HEAD - Integer.BYTES, checksum(block.array())).array();
    }

    /// The table that was cut into these blocks.
    ///
    /// @param blocks all of them, in their order
    /// @throws CaseBlockException when one is damaged or of an unknown version
    public static CaseTable table(Iterable<byte[]> blocks) {
        CaseTableBuilder cases = new CaseTableBuilder();
        for (byte[] block : blocks) {
            new CaseBlockReader(body(block), cases).read();
        }
        return cases.build();
    }

    private static ByteBuffer body(byte[] bytes) {
        ByteBuffer block = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || block.getShort() != MAGIC) {
            throw new CaseBlockException("the bytes are no block of cases");
        }
        short version = block.getShort();
        if (version != VERSION) {
            throw new CaseBlockException("a block of cases has version %d, which is not known".formatted(version));
        }
        if (block.getInt() != checksum(bytes)) {
            throw new CaseBlockException("a block of cases is damaged");
        }
        return block;
    }

    private static int checksum(byte[] block) {
        CRC32C crc = new CRC32C();
        crc.update(block, HEAD, block.length - HEAD);
        return (int) crc.getValue();
    }

    /// A text of at most 255 bytes.
    static void putText(String text, ByteBuffer to) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.put((byte) bytes.length).put(bytes);
    }

    static String text(ByteBuffer from) {
        byte[] bytes = new byte[Byte.toUnsignedInt(from.get())];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
