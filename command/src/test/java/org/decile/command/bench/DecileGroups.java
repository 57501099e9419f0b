package org.decile.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.decile.core.file.FileLimits;
import org.decile.core.file.InOrder;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;
import org.decile.core.practice.YearSettings;
import org.decile.core.score.QualityScore;
import org.decile.core.score.QualityScoring;
import org.decile.core.submission.GroupReading;
import org.decile.core.submission.GroupResultsCsv;
import org.decile.core.submission.GroupRows;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.Submission;

/// Scores the groups of a file by the code that scores everything else.
final class DecileGroups implements Contender {
    private static final int AT_ONCE = 20;

    private final YearSettings settings = Yardstick.settings();
    private final int threads;
    private final Path file;
    private final QualityScoring scoring;
    private List<Scored> scores = List.of();

    DecileGroups(int threads, Path file, QualityScoring scoring) {
        this.threads = threads;
        this.file = file;
        this.scoring = scoring;
    }

    /// What is kept of a group's score.
    record Scored(String tin, Points points, Percent percent) {}

    @Override
    public void run() throws IOException {
        List<Scored> scored = new ArrayList<>();
        try (GroupResultsCsv csv =
                new GroupResultsCsv(Files.newInputStream(file), MeasureCatalogs.of(Yardstick.YEAR), FileLimits.USUAL)) {
            InOrder.run(threads, () -> csv.next(AT_ONCE), this::score, scored::addAll);
        }
        scores = scored;
    }

    /// Those of the last run.
    List<Scored> scores() {
        return scores;
    }

    private List<Scored> score(List<GroupRows> groups) {
        return groups.stream().map(this::score).toList();
    }

    private Scored score(GroupRows rows) {
        return switch (rows.read()) {
            case GroupReading.Usable group -> {
                QualityScore score = scoring.score(
                        new Submission(
                                Yardstick.YEAR,
                                group.results().stream()
                                        .map(ParticipantResult::measure)
                                        .toList()),
                        settings);
                yield new Scored(group.tin().digits(), score.achievementPoints(), score.qualityPercent());
            }
            case GroupReading.Faulty group ->
                throw new IllegalStateException(group.faults().toString());
        };
    }
}
