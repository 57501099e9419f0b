package org.decile.core.submission;

import java.util.List;
import java.util.Optional;
import org.decile.core.fault.Fault;

/// What came of reading a submission: the whole of it, or everything that is wrong with it. Never a part.
public sealed interface QppReading {

    /// What does not hinder, but should be looked at; in the order of the file.
    List<Fault> warnings();

    /// It can be scored.
    record Sound(QppSubmission submission, List<Fault> warnings) implements QppReading {
        public Sound {
            warnings = List.copyOf(warnings);
        }
    }

    /// It cannot be scored as it is.
    ///
    /// @param entity whose it is, where that can be read
    /// @param faults in the order of the file, never empty
    /// @param furtherFaults how many more there are, beyond the number that is listed
    record Faulty(Optional<ReportingEntity> entity, List<Fault> faults, int furtherFaults, List<Fault> warnings)
            implements QppReading {
        public Faulty {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
