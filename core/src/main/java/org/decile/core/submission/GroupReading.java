package org.decile.core.submission;

import java.util.List;
import org.decile.core.fault.Fault;
import org.decile.core.practice.TaxpayerIdentificationNumber;

/// What came of reading one practice's rows in a file of many practices: all its results, or all its faults.
public sealed interface GroupReading {

    /// Every row of the practice can be used.
    ///
    /// @param results in the order of the file, never empty
    record Usable(TaxpayerIdentificationNumber tin, List<ParticipantResult> results, List<Fault> warnings)
            implements GroupReading {}

    /// The rows cannot be used as they are; other practices of the file may be sound.
    ///
    /// @param faults in the order of the file, never empty
    record Faulty(List<Fault> faults, List<Fault> warnings) implements GroupReading {}
}
