package org.decile.ui.submission;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.decile.core.fault.Fault;
import org.decile.core.fault.FaultList;
import org.decile.core.fault.Faults;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.intake.FileFormat;
import org.decile.core.intake.IntakeFile;
import org.decile.core.intake.IntakePart;
import org.decile.core.measure.MeasureCatalogs;
import org.decile.core.mips.Participation;
import org.decile.core.practice.NationalProviderIdentifier;
import org.decile.core.practice.Practice;
import org.decile.core.practice.Practices;
import org.decile.core.submission.MeasureResultsCsv;
import org.decile.core.submission.MeasureResultsReading;
import org.decile.core.submission.ParticipantResult;
import org.decile.core.submission.ReportedMeasure;
import org.decile.core.submission.ReportingEntity;
import org.decile.core.submission.ResultsLimits;

/// Reads measure results in CSV.
@Singleton
class CsvFileReading implements FileReading {

    private final Practices practices;

    @Inject
    CsvFileReading(Practices practices) {
        this.practices = practices;
    }

    @Override
    public List<IntakeFile> read(JobKey key, FileSource source, Progress progress) throws IOException {
        Practice practice = practices.find(key.practice()).orElseThrow();
        byte[] bytes;
        try (InputStream stream = source.open()) {
            bytes = stream.readNBytes(ResultsLimits.BYTES + 1);
        }
        MeasureResultsReading reading =
                new MeasureResultsCsv(practice.tin(), MeasureCatalogs.of(key.year())).read(bytes);
        return List.of(new IntakeFile(
                source.name(),
                FileFormat.MEASURE_RESULTS,
                reading.rows(),
                reading.checksum(),
                parts(practice, key, reading),
                List.of(),
                faults(reading),
                list(reading.warnings()),
                List.of()));
    }

    private static FaultList faults(MeasureResultsReading reading) {
        return reading instanceof MeasureResultsReading.Faulty faulty ? list(faulty.faults()) : list(List.of());
    }

    private static FaultList list(List<Fault> found) {
        Faults faults = new Faults();
        found.forEach(faults::add);
        return FaultList.of(faults);
    }

    private static List<IntakePart> parts(Practice practice, JobKey key, MeasureResultsReading reading) {
        if (!(reading instanceof MeasureResultsReading.Usable usable)) {
            return List.of();
        }
        Map<Optional<NationalProviderIdentifier>, List<ReportedMeasure>> all = new LinkedHashMap<>();
        for (ParticipantResult result : usable.results()) {
            all.computeIfAbsent(result.npi(), _ -> new ArrayList<>()).add(result.measure());
        }
        List<IntakePart> parts = new ArrayList<>();
        all.forEach((npi, measures) -> parts.add(new IntakePart(
                new ReportingEntity(
                        npi.isPresent() ? Participation.INDIVIDUAL : Participation.GROUP,
                        Optional.of(practice.tin()),
                        npi,
                        Optional.empty()),
                false,
                key.year(),
                measures,
                Optional.empty())));
        return parts;
    }
}
