package org.decile.core.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.decile.core.fault.Fault;
import org.decile.core.file.BytesSource;
import org.decile.core.file.FileSource;
import org.decile.core.file.Progress;
import org.decile.core.mips.PerformanceYear;
import org.decile.core.practice.TaxpayerIdentificationNumber;
import org.decile.core.submission.MeasureResultsCsv;

/// Files of an invented practice for 2024, and what comes of reading them.
final class GivenFiles {
    static final String TIN = "000000001";
    static final IntakeScope PRACTICE =
            new IntakeScope.OfPractice(new TaxpayerIdentificationNumber(TIN), new PerformanceYear(2024));
    static final IntakeScope ANYONE = new IntakeScope.Anyone();

    private GivenFiles() {}

    static FileSource file(String name, String text) {
        return new BytesSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A table of measure results; each row begins with the NPI.
    static String results(String... rows) {
        StringBuilder text = new StringBuilder(String.join(",", MeasureResultsCsv.columns()) + "\n");
        Stream.of(rows)
                .forEach(row -> text.append("2024,000000001,").append(row).append('\n'));
        return text.toString();
    }

    /// A submission of one measure.
    static String submission(String owner, String measure) {
        return ("{%s, \"performanceYear\": 2024, \"measurementSets\": [{\"category\": \"quality\", \"submissionMethod\":"
                        + " \"registry\", \"measurements\": [{\"measureId\": \"%s\", \"value\": {\"isEndToEndReported\":"
                        + " false, \"performanceMet\": 80, \"performanceNotMet\": 20, \"eligiblePopulation\": 100}}]}]}")
                .formatted(owner, measure);
    }

    static String group(String tin) {
        return "\"entityType\": \"group\", \"taxpayerIdentificationNumber\": \"%s\"".formatted(tin);
    }

    static List<IntakeFile> read(IntakeScope scope, FileSource... files) {
        return read(IntakeSettings.usual(), scope, files);
    }

    static List<IntakeFile> read(IntakeSettings settings, IntakeScope scope, FileSource... files) {
        return read(new Intake(settings), scope, files);
    }

    static List<IntakeFile> read(Intake intake, IntakeScope scope, FileSource... files) {
        try {
            return intake.read(List.of(files), scope, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(IntakeFile file) {
        return file.faults().listed().stream().map(Fault::text).toList();
    }
}
