package org.decile.core.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the loosely typed tables of examples.
final class Yaml {

    private Yaml() {}

    static Map<String, Object> map(@Nullable Object node) {
        Map<String, Object> result = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(node))
                .forEach((key, value) -> result.put(String.valueOf(key), Objects.requireNonNull(value)));
        return result;
    }

    static List<Map<String, Object>> list(@Nullable Object node) {
        return ((List<?>) Objects.requireNonNull(node)).stream().map(Yaml::map).toList();
    }

    static Optional<String> find(Map<String, Object> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }

    static String text(Map<String, Object> map, String key) {
        return find(map, key).orElseThrow(() -> new IllegalArgumentException("the example has no " + key));
    }

    static long number(Map<String, Object> map, String key) {
        return find(map, key).map(Long::parseLong).orElse(0L);
    }

    static Stream<String> words(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? list.stream().map(Object::toString) : Stream.empty();
    }
}
