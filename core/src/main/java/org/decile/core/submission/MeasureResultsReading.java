package org.decile.core.submission;

import java.util.List;
import org.decile.core.fault.Fault;

/// What came of reading a results file: all results, or everything that is wrong with the file. Never a part of it.
public sealed interface MeasureResultsReading {

    /// Rows below the header, blank ones left out.
    int rows();

    /// SHA-256 of the file's bytes in hexadecimal.
    String checksum();

    /// What does not hinder, but should be looked at; in the order of the file.
    List<Fault> warnings();

    /// Every row can be used.
    ///
    /// @param results in the order of the file, never empty
    record Usable(int rows, String checksum, List<ParticipantResult> results, List<Fault> warnings)
            implements MeasureResultsReading {
        public Usable {
            results = List.copyOf(results);
            warnings = List.copyOf(warnings);
        }
    }

    /// The file cannot be used as it is.
    ///
    /// @param unusableRows how many of the rows have a fault
    /// @param faults in the order of the file, never empty
    /// @param furtherFaults how many more there are, beyond the number that is listed
    record Faulty(
            int rows, String checksum, int unusableRows, List<Fault> faults, int furtherFaults, List<Fault> warnings)
            implements MeasureResultsReading {
        public Faulty {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
