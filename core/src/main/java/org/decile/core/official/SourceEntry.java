package org.decile.core.official;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of a source file, read as cells of a table: an absent or null field is an empty cell, lists are
/// joined with `;`, maps as `key:value` in the order of the keys, white space is made single blanks, numbers
/// stay as written.
record SourceEntry(String file, JsonNode node) {
    private static final String SEPARATOR = ";";

    String cell(String field) {
        return cell(node.get(field));
    }

    /// A field that every entry has.
    ///
    /// @throws SourceFileException when it is absent
    String needed(String field) {
        String text = cell(field);
        if (text.isEmpty()) {
            throw new SourceFileException(
                    file,
                    "an entry has no %s: %s.".formatted(field, shortened(node.toString())),
                    "Check that the checkout is CMS's.");
        }
        return text;
    }

    boolean has(String field) {
        JsonNode value = node.get(field);
        return value != null && !value.isNull();
    }

    /// The objects of a list; none when there is no such field.
    List<SourceEntry> entries(String field) {
        return node.path(field).values().stream()
                .map(child -> new SourceEntry(file, child))
                .toList();
    }

    /// The object in a field; one without fields when there is no such field.
    SourceEntry entry(String field) {
        return new SourceEntry(file, node.path(field));
    }

    private static String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.values().stream().map(SourceEntry::cell).collect(Collectors.joining(SEPARATOR));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .map(entry -> entry.getKey() + ":" + cell(entry.getValue()))
                    .collect(Collectors.joining(SEPARATOR));
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : oneLine(value.asString());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
