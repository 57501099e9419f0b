package org.decile.core.file;

import java.math.BigDecimal;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON of unknown origin: within bounds, with exact numbers, no field twice, and nothing after its end.
public final class StrictJson {
    private static final int NUMBER_LENGTH = 50;

    private final JsonMapper mapper;

    /// @param bytes the largest text
    /// @param depth how deep objects and lists may be nested
    /// @param tokens how many brackets, names and values there may be
    /// @param characters the longest name or text
    public StrictJson(long bytes, int depth, long tokens, int characters) {
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(bytes)
                                .maxNestingDepth(depth)
                                .maxTokenCount(tokens)
                                .maxStringLength(characters)
                                .maxNameLength(characters)
                                .maxNumberLength(NUMBER_LENGTH)
                                .build())
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// The value in `json`; a missing one when it is blank.
    ///
    /// @throws tools.jackson.core.exc.StreamConstraintsException when the text is out of bounds
    /// @throws JacksonException when it is no JSON, with the place
    public JsonNode read(byte[] json) {
        JsonNode root = mapper.readTree(new Numbers(mapper.createParser(json)));
        return Objects.requireNonNullElseGet(root, mapper::missingNode);
    }

    /// Tells the place of a number whose exponent is too large for Java, where Jackson lets a
    /// [NumberFormatException] out.
    private static final class Numbers extends JsonParserDelegate {

        Numbers(JsonParser parser) {
            super(parser);
        }

        @Override
        public BigDecimal getDecimalValue() {
            try {
                return super.getDecimalValue();
            } catch (NumberFormatException e) {
                throw new StreamReadException(delegate, "a number out of all proportion", e);
            }
        }
    }
}
