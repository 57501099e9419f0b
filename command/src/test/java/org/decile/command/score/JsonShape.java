package org.decile.command.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Holds a value against a JSON schema, as far as our own schema goes: `type`, `enum`, `required`, `properties`,
/// `additionalProperties: false`, `items` and `$ref` to `$defs`. Any other keyword fails, lest it be passed over.
final class JsonShape {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items");

    private final JsonNode root;
    private final List<String> breaches = new ArrayList<>();

    private JsonShape(JsonNode root) {
        this.root = root;
    }

    /// Where and how the value breaks the schema.
    static List<String> breaches(JsonNode schema, JsonNode value) {
        JsonShape shape = new JsonShape(schema);
        shape.check(schema, value, "$");
        return shape.breaches;
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        schema.propertyNames().stream()
                .filter(keyword -> !KNOWN.contains(keyword))
                .forEach(keyword -> breaches.add(path + ": the schema's " + keyword + " is not checked"));
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().replace("#/$defs/", "");
            check(root.path("$defs").path(name), value, path);
            return;
        }
        if (schema.isMissingNode() || (!schema.has("type") && !schema.has("enum"))) {
            breaches.add(path + ": the schema says nothing");
        }
        checkType(schema.path("type"), value, path);
        checkEnum(schema.path("enum"), value, path);
        if (value.isObject()) {
            checkObject(schema, value, path);
        }
        int index = 0;
        for (JsonNode item : value.isArray() ? value : List.<JsonNode>of()) {
            check(schema.path("items"), item, path + "[" + index++ + "]");
        }
    }

    private void checkType(JsonNode type, JsonNode value, String path) {
        if (type.isMissingNode()) {
            return;
        }
        boolean fits = false;
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            fits |= switch (one.asString()) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isString();
                case "number" -> value.isNumber();
                case "integer" -> value.isIntegralNumber();
                case "boolean" -> value.isBoolean();
                case "null" -> value.isNull();
                default -> false;
            };
        }
        if (!fits) {
            breaches.add("%s: %s is no %s".formatted(path, value, type));
        }
    }

    private void checkEnum(JsonNode words, JsonNode value, String path) {
        boolean fits = words.isMissingNode();
        for (JsonNode word : words) {
            fits |= word.equals(value);
        }
        if (!fits) {
            breaches.add("%s: %s is none of %s".formatted(path, value, words));
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String path) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                breaches.add("%s: %s is missing".formatted(path, required.asString()));
            }
        }
        for (String name : value.propertyNames()) {
            JsonNode property = schema.path("properties").path(name);
            if (property.isMissingNode()) {
                breaches.add("%s: %s is not in the schema".formatted(path, name));
            } else {
                check(property, value.get(name), path + "." + name);
            }
        }
    }
}
