package org.decile.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.PracticeId;
import org.decile.core.score.ScoreRecord;
import org.decile.core.score.ScoreRecords;

/// Scores on record for the length of a test.
final class MemoryScoreRecords implements ScoreRecords {

    private final List<ScoreRecord> records = new ArrayList<>();

    @Override
    public void add(ScoreRecord score) {
        records.addFirst(score);
    }

    @Override
    public Optional<ScoreRecord> find(UUID id) {
        return records.stream().filter(score -> score.id().equals(id)).findFirst();
    }

    @Override
    public List<ScoreRecord> history(PracticeId practice, PerformanceYear year) {
        return records.stream()
                .filter(score ->
                        score.practice().equals(practice) && score.year().equals(year))
                .toList();
    }
}
