package org.decile.core.exam;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.decile.core.practice.NationalProviderIdentifier;

/// The rates and clinicians that the rows of one block name, numbered anew.
final class BlockNames {
    private static final int NONE = -1;
    private static final int LONGEST_RATE = 3 * 256;

    private final CaseTable cases;
    private final int[] ratePlaces;
    private final int[] npiPlaces;
    private final List<CaseRate> rates = new ArrayList<>();
    private final List<NationalProviderIdentifier> npis = new ArrayList<>();

    BlockNames(CaseTable cases) {
        this.cases = cases;
        this.ratePlaces = filled(cases.rates().size());
        this.npiPlaces = filled(cases.npis().size());
    }

    void note(int row) {
        int rate = cases.columns().rate(row);
        if (ratePlaces[rate] == NONE) {
            ratePlaces[rate] = rates.size();
            rates.add(cases.rates().get(rate));
        }
        int npi = cases.columns().npi(row);
        if (npi != CaseTable.NOBODY && npiPlaces[npi] == NONE) {
            npiPlaces[npi] = npis.size();
            npis.add(cases.npis().get(npi));
        }
    }

    int rate(int row) {
        return ratePlaces[cases.columns().rate(row)];
    }

    int npi(int row) {
        int npi = cases.columns().npi(row);
        return npi == CaseTable.NOBODY ? npi : npiPlaces[npi];
    }

    byte[] bytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * Integer.BYTES + rates.size() * LONGEST_RATE + npis.size() * Long.BYTES);
        bytes.putInt(rates.size());
        for (CaseRate rate : rates) {
            CaseBlocks.putText(rate.measureId().value(), bytes);
            CaseBlocks.putText(rate.collectionType().code(), bytes);
            CaseBlocks.putText(rate.stratum().orElse(""), bytes);
        }
        bytes.putInt(npis.size());
        npis.forEach(npi -> bytes.putLong(Long.parseLong(npi.digits())));
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        Arrays.fill(places, NONE);
        return places;
    }
}
