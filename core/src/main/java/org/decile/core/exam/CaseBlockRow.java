package org.decile.core.exam;

import java.nio.ByteBuffer;

/// One row in a block: the hashes of exam and patient, rate, clinician, and a byte for payer and outcome.
final class CaseBlockRow {
    static final int BYTES = 4 * Long.BYTES + Short.BYTES + Integer.BYTES + Byte.BYTES;

    private CaseBlockRow() {}

    /// @param rate its place among the block's rates
    /// @param npi the clinician's place among the block's, or [CaseTable#NOBODY]
    static void put(CaseColumns columns, int row, int rate, int npi, ByteBuffer to) {
        to.putLong(columns.examHigh(row))
                .putLong(columns.examLow(row))
                .putLong(columns.patientHigh(row))
                .putLong(columns.patientLow(row))
                .putShort((short) rate)
                .putInt(npi)
                .put(columns.state(row));
    }
}
