package org.decile.command.score;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of invented practices, and results read back.
final class Sample {
    static final String HEADER = "performanceYear,taxpayerIdentificationNumber,nationalProviderIdentifier,measureId,"
            + "collectionType,eligiblePopulation,performanceMet,performanceNotMet\n";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Sample() {}

    static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(Sample.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// A group's submission for 2024 with one measure, on one line.
    static String group(String tin, String measure, int met) {
        return submission("group", "\"taxpayerIdentificationNumber\": \"%s\"".formatted(tin), 2024, measure, met);
    }

    static String submission(String entityType, String identifier, int year, String measure, int met) {
        return ("{\"entityType\": \"%s\", %s, \"performanceYear\": %d, \"measurementSets\": [{\"category\": \"quality\","
                        + " \"submissionMethod\": \"registry\", \"measurements\": [{\"measureId\": \"%s\", \"value\":"
                        + " {\"isEndToEndReported\": false, \"performanceMet\": %d, \"performanceNotMet\": %d,"
                        + " \"eligiblePopulation\": 100}}]}]}")
                .formatted(entityType, identifier, year, measure, met, 100 - met);
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }
}
