package org.decile.core.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.decile.core.file.Checksum;
import org.decile.core.file.StrictJson;
import org.decile.core.measure.MeasureCatalog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/// Benchmarks as CMS publishes them, one file per performance year: a list of objects with `deciles` (to 2022) or
/// `percentiles` (from 2023). Fields that are not needed are passed over.
public final class CmsBenchmarkJson {
    private static final List<String> PERCENTILES =
            List.of("1", "10", "20", "30", "40", "50", "60", "70", "80", "90", "99");
    private static final int READABLE_DIGITS = 50;
    private static final StrictJson JSON = new StrictJson(
            BenchmarkLimits.BYTES,
            BenchmarkLimits.JSON_DEPTH,
            BenchmarkLimits.JSON_TOKENS,
            BenchmarkLimits.CELL_CHARACTERS);

    private CmsBenchmarkJson() {}

    /// Reads a file for the year of `catalog`.
    ///
    /// @param name becomes the table's source
    public static BenchmarkReading read(String name, byte[] bytes, MeasureCatalog catalog) {
        BenchmarkCheck check = new BenchmarkCheck(catalog, Oddities.OFFICIAL);
        if (bytes.length > BenchmarkLimits.BYTES) {
            check.fault(BenchmarkLimits.TOO_LARGE);
        } else {
            readEntries(bytes, check);
        }
        return check.result(name, Checksum.sha256(bytes));
    }

    private static void readEntries(byte[] bytes, BenchmarkCheck check) {
        try {
            JsonNode entries = JSON.read(bytes);
            if (entries.isArray()) {
                readEntries(entries, check);
            } else {
                check.fault(BenchmarkFault.ofFile(
                        "The file is not a list of benchmarks.", "Use CMS's file of benchmarks, which begins with [."));
            }
        } catch (StreamConstraintsException e) {
            check.fault(BenchmarkFault.ofFile(
                    "The file holds longer texts or deeper nesting than a file of benchmarks can have.",
                    "Check that it is the right file."));
        } catch (JacksonException e) {
            check.fault(BenchmarkFault.ofFile(
                    "The file cannot be read as JSON after line %d, character %d."
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "Download it again, or mend it there."));
        }
    }

    private static void readEntries(JsonNode entries, BenchmarkCheck check) {
        if (entries.size() > BenchmarkLimits.ROWS) {
            check.fault(BenchmarkLimits.TOO_MANY_ROWS);
            return;
        }
        int index = 0;
        for (JsonNode entry : entries) {
            if (entry.isObject()) {
                check.add(row(index, entry));
            } else {
                check.fault(new BenchmarkFault(
                        index + 1, "[%d]".formatted(index), "The entry is not an object.", "Remove it."));
            }
            index++;
        }
    }

    private static BenchmarkRow row(int index, JsonNode entry) {
        Map<String, String> cells = new HashMap<>();
        BenchmarkCsv.COLUMNS.forEach(column -> cells.put(column, text(entry.get(column))));
        return new BenchmarkRow(
                index + 1,
                "[%d].".formatted(index),
                cells,
                deciles(entry.path("deciles")),
                percentiles(entry.path("percentiles")));
    }

    private static List<BenchmarkRow.Bound> deciles(JsonNode array) {
        List<BenchmarkRow.Bound> bounds = new ArrayList<>();
        array.values()
                .forEach(value ->
                        bounds.add(new BenchmarkRow.Bound("deciles[%d]".formatted(bounds.size()), text(value))));
        return bounds;
    }

    private static List<BenchmarkRow.Bound> percentiles(JsonNode object) {
        return object.isObject()
                ? PERCENTILES.stream()
                        .map(key -> new BenchmarkRow.Bound("percentiles." + key, text(object.get(key))))
                        .toList()
                : List.of();
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return number(value.decimalValue());
        }
        if (value.isValueNode()) {
            return value.asString();
        }
        return value.isArray() ? "[…]" : "{…}";
    }

    /// Plain digits, as long as they stay readable.
    private static String number(BigDecimal value) {
        boolean readable = Math.abs((long) value.scale()) <= READABLE_DIGITS;
        return readable ? value.toPlainString() : value.toString();
    }
}
