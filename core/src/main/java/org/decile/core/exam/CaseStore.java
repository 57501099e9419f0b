package org.decile.core.exam;

import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.submission.UploadId;

/// The cases of all practices, by the upload they came with.
public interface CaseStore {

    /// Keeps the cases of an upload, which is stored already.
    void add(UploadId upload, CaseTable cases);

    /// The cases of each upload of a practice and year that was not taken back, the earliest first; uploads without
    /// cases are left out. Each table is read when it is its turn, so that only one of them is held.
    Iterable<CaseTable> standing(PracticeId practice, PerformanceYear year);
}
