package org.decile.core.qrda;

import java.util.List;
import org.decile.core.measure.Stratum;

/// The identifiers by which files name a measure and its populations.
///
/// @param uuid of the measure
/// @param rates one for each group of populations, in CMS's order
public record MeasureIdentifiers(String uuid, List<Stratum> rates) {

    public MeasureIdentifiers {
        rates = List.copyOf(rates);
    }
}
