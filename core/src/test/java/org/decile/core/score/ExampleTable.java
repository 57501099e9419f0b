package org.decile.core.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Short forms that let an entry of examples read as a table.
final class ExampleTable {
    private static final String ALL_OF_HUNDRED = "/100/100";

    private ExampleTable() {}

    /// The entry itself; with `cases`, one for each of them, whose keys win over the entry's own and whose `case` goes
    /// behind its name; with `years`, one for each year.
    static List<Map<String, Object>> rows(Map<String, Object> entry) {
        if (entry.containsKey("cases")) {
            return Yaml.list(entry.get("cases")).stream()
                    .flatMap(given -> rows(row(entry, given)).stream())
                    .toList();
        }
        if (entry.containsKey("years")) {
            return Yaml.words(entry, "years")
                    .flatMap(year -> rows(without(
                                    with(with(entry, "year", year), "name", year + ": " + Yaml.text(entry, "name")),
                                    "years"))
                            .stream())
                    .toList();
        }
        return List.of(entry);
    }

    private static Map<String, Object> row(Map<String, Object> entry, Map<String, Object> given) {
        Map<String, Object> row = without(entry, "cases");
        row.putAll(given);
        String name = Yaml.find(given, "case").map(text -> ": " + text).orElse("");
        String year = Yaml.find(given, "year").map(text -> text + ", ").orElse("");
        row.put("name", year + Yaml.text(entry, "name") + name);
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> entry, String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(entry);
        copy.put(key, value);
        return copy;
    }

    private static Map<String, Object> without(Map<String, Object> entry, String key) {
        Map<String, Object> copy = new LinkedHashMap<>(entry);
        copy.remove(key);
        return copy;
    }

    /// `"118": 74` is 74 met of 100 cases; `"118": 18/19` is 18 met of 19; `"118": 50/60/100` is 50 met of 60
    /// reported of 100 eligible. A collection type may follow the id: `"112 electronicHealthRecord": 74`.
    static Stream<Map<String, Object>> results(Map<String, Object> results) {
        return results.entrySet().stream().map(result -> result(result.getKey(), String.valueOf(result.getValue())));
    }

    private static Map<String, Object> result(String key, String counts) {
        String[] words = key.split(" ", -1);
        String[] numbers = (counts.contains("/") ? counts : counts + ALL_OF_HUNDRED).split("/", -1);
        long met = Long.parseLong(numbers[0]);
        long reported = Long.parseLong(numbers[1]);
        long eligible = numbers.length > 2 ? Long.parseLong(numbers[2]) : reported;
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("id", words[0]);
        measure.put("type", words.length > 1 ? words[1] : "registry");
        measure.put("eligible", eligible);
        measure.put("met", met);
        measure.put("notMet", reported - met);
        return measure;
    }
}
