package org.decile.core.submission;

import java.nio.charset.StandardCharsets;
import org.decile.core.fault.Fault;
import org.decile.core.file.FileLimits;
import org.decile.core.measure.MeasureCatalogs;

/// Submissions of an invented practice for 2024, and what comes of reading them.
final class QppFile {
    static final String SINGLE = """
            {"measureId": "236", "value": {"isEndToEndReported": true, "performanceMet": 80, "performanceNotMet": 20,
             "eligiblePopulation": 110, "eligiblePopulationException": 10, "eligiblePopulationExclusion": null}}""";
    static final String SET = """
            {"category": "quality", "submissionMethod": "registry", "performanceStart": "2024-01-01",
             "performanceEnd": "2024-12-31", "measurements": [%s]}""";

    private QppFile() {}

    /// A group's submission with one registry set of these measurements.
    static String measurements(String... measurements) {
        return sets(SET.formatted(String.join(",", measurements)));
    }

    static String sets(String... sets) {
        return """
                {"entityType": "group", "taxpayerIdentificationNumber": "000000001", "performanceYear": 2024,
                 "measurementSets": [%s]}""".formatted(String.join(",", sets));
    }

    static String measurement(String id, String value) {
        return "{\"measureId\": \"%s\", \"value\": %s}".formatted(id, value);
    }

    static QppReading read(String json) {
        return read(json, false);
    }

    static QppReading read(String json, boolean asTraditionalMips) {
        return read(json, asTraditionalMips ? OtherPrograms.AS_TRADITIONAL_MIPS : OtherPrograms.REFUSED);
    }

    static QppReading read(String json, OtherPrograms others) {
        return new QppSubmissions(MeasureCatalogs::of, others, FileLimits.USUAL)
                .read(json.getBytes(StandardCharsets.UTF_8));
    }

    static QppReading.Sound sound(QppReading reading) {
        return switch (reading) {
            case QppReading.Sound sound -> sound;
            case QppReading.Faulty faulty ->
                throw new AssertionError(
                        faulty.faults().stream().map(Fault::text).toList().toString());
        };
    }

    static QppReading.Faulty faulty(QppReading reading) {
        return switch (reading) {
            case QppReading.Faulty faulty -> faulty;
            case QppReading.Sound sound ->
                throw new AssertionError(sound.submission().toString());
        };
    }
}
