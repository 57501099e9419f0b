package org.decile.core.exam;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.decile.core.measure.CollectionType;
import org.decile.core.measure.MeasureId;

/// Reads the body of one block into a table.
final class CaseBlockReader {
    private final ByteBuffer from;
    private final CaseTableBuilder cases;

    CaseBlockReader(ByteBuffer from, CaseTableBuilder cases) {
        this.from = from;
        this.cases = cases;
    }

    void read() {
        try {
            int[] rates = rates();
            int[] npis = npis();
            int rows = count(CaseBlockRow.BYTES);
            for (int row = 0; row < rows; row++) {
                row(rates, npis);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CaseBlockException("a block of cases is damaged", e);
        }
    }

    private void row(int[] rates, int[] npis) {
        long examHigh = from.getLong();
        long examLow = from.getLong();
        long patientHigh = from.getLong();
        long patientLow = from.getLong();
        int rate = rates[from.getShort()];
        int npi = from.getInt();
        byte state = from.get();
        if (!CaseColumns.isState(state)) {
            throw new CaseBlockException("a block of cases is damaged");
        }
        int clinician = npi == CaseTable.NOBODY ? npi : npis[npi];
        cases.add(examHigh, examLow, patientHigh, patientLow, rate, clinician, state);
    }

    private int[] rates() {
        int[] rates = new int[count(1)];
        for (int i = 0; i < rates.length; i++) {
            MeasureId id = new MeasureId(CaseBlocks.text(from));
            CollectionType type = CollectionType.ofCode(CaseBlocks.text(from));
            Optional<String> stratum = Optional.of(CaseBlocks.text(from)).filter(name -> !name.isEmpty());
            rates[i] = cases.rateIndex(new CaseRate(id, type, stratum));
        }
        return rates;
    }

    private int[] npis() {
        int[] npis = new int[count(Long.BYTES)];
        for (int i = 0; i < npis.length; i++) {
            npis[i] = cases.npiIndex(Optional.of(NpiCell.npi(from.getLong())));
        }
        return npis;
    }

    /// A number of things of at least so many bytes, which must still be there.
    private int count(int bytes) {
        int count = from.getInt();
        if (count < 0 || count > from.remaining() / bytes) {
            throw new CaseBlockException("a block of cases is damaged");
        }
        return count;
    }
}
