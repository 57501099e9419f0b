package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.Practice;
import org.decile.core.practice.PracticeId;
import org.decile.core.practice.Practices;
import org.decile.core.score.ScoreRecord;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.submission.MeasureResultsReading;
import org.decile.core.submission.Upload;
import org.decile.core.submission.UploadId;
import org.decile.core.submission.Uploads;
import org.decile.ui.score.ScoreService;

/// Fills an empty portal with two invented practices, read from files as anybody would upload them.
@Singleton
class DemoData {

    /// Who is said to have uploaded the demo's files.
    static final String USER = "demo";

    private static final String FOLDER = "demo/";

    private final Practices practices;
    private final Uploads uploads;
    private final ScoreService scores;

    @Inject
    DemoData(Practices practices, Uploads uploads, ScoreService scores) {
        this.practices = practices;
        this.uploads = uploads;
        this.scores = scores;
    }

    /// Adds the demo, unless the portal has a practice already.
    ///
    /// @return whether it was added
    @Transactional
    boolean load() {
        if (!practices.all().isEmpty()) {
            return false;
        }
        List.of(DemoPractice.NORTHSIDE, DemoPractice.LAKEVIEW).forEach(this::add);
        return true;
    }

    private void add(DemoPractice demo) {
        Practice practice = new Practice(PracticeId.random(), demo.name(), demo.tin(), demo.group());
        practices.add(practice);
        for (PerformanceYear year : DemoPractice.YEARS) {
            Optional.ofNullable(demo.settings().get(year))
                    .ifPresent(settings -> practices.saveSettings(practice.id(), year, settings, USER));
            upload(practice, year, demo.file(year));
        }
    }

    private void upload(Practice practice, PerformanceYear year, String file) {
        MeasureResultsReading.Usable reading = reading(practice, year, file);
        uploads.confirm(
                new Upload(
                        UploadId.random(),
                        practice.id(),
                        year,
                        file,
                        reading.checksum(),
                        "Measure results",
                        reading.rows(),
                        UploadContent.measures(reading.results()),
                        USER,
                        Instant.now(),
                        Optional.empty()),
                reading.results());
        scores.record(practice.id(), year, ScoreRecord.Cause.DEMO_DATA, USER);
    }

    private static MeasureResultsReading.Usable reading(Practice practice, PerformanceYear year, String file) {
        return switch (new MeasureResultsCsv(practice.tin(), MeasureCatalogs.of(year)).read(bytes(file))) {
            case MeasureResultsReading.Usable usable -> usable;
            case MeasureResultsReading.Faulty faulty ->
                throw new IllegalStateException("the demo's file %s has a fault: %s"
                        .formatted(file, faulty.faults().getFirst().text()));
        };
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = DemoData.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
