package org.decile.core.exam;

import org.decile.core.practice.PracticeId;

/// The secret of each practice under which its exams and patients are hashed.
public interface CaseKeys {

    /// Always the same for the same practice, and never kept beside the hashes.
    CaseKey of(PracticeId practice);
}
