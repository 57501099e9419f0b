package org.decile.core.score;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;

/// The scores on record. Records are added, never changed or removed.
public interface ScoreRecords {

    void add(ScoreRecord score);

    Optional<ScoreRecord> find(UUID id);

    /// All records of a practice and year, the latest first.
    List<ScoreRecord> history(PracticeId practice, PerformanceYear year);
}
