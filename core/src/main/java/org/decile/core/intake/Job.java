package org.decile.core.intake;

import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.file.GivenName;
import org.decile.core.file.Watch;

/// The reading of some files: by what, of whom, and who watches.
record Job(IntakeSettings settings, IntakeScope scope, Watch watch) {

    FileLimits limits() {
        return settings.limits();
    }

    Draft draft(String name, FileFormat format) {
        return new Draft(GivenName.of(name), format, limits().listedFaults());
    }

    /// A file of which nothing can be read.
    IntakeFile refused(String name, FileFormat format, Fault fault) {
        Draft draft = draft(name, format);
        draft.fault(fault);
        return draft.file("");
    }
}
