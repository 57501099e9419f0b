package org.decile.core.official;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of the checkout: a JSON list of objects.
///
/// @param path within the checkout, for messages
/// @param bytes its content; empty when the checkout does not have it
public record SourceFile(String path, Optional<byte[]> bytes) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The objects in the file's order; none when there is no file.
    ///
    /// @throws SourceFileException when the file holds anything else
    List<SourceEntry> entries() {
        return bytes.map(this::parsed).orElseGet(List::of);
    }

    private List<SourceEntry> parsed(byte[] content) {
        JsonNode list = tree(content);
        if (!list.isArray()) {
            throw new SourceFileException(path, "the file is not a list.", "Check that the checkout is CMS's.");
        }
        return list.values().stream()
                .map(node -> new SourceEntry(path, object(node)))
                .toList();
    }

    private JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw new SourceFileException(
                    path, "an entry of the list is not an object.", "Check that the checkout is CMS's.");
        }
        return node;
    }

    private JsonNode tree(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw new SourceFileException(
                    path,
                    "cannot be read as JSON after line %d, character %d."
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "Check the file out again.");
        }
    }
}
