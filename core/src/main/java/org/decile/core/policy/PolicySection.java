package org.decile.core.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.decile.core.law.Citation;
import org.decile.core.mips.Participation;
import org.decile.core.number.Percent;
import org.decile.core.number.Points;

/// Reads one section of a policy file strictly: every key must be known, present, and carry value, unit and law.
final class PolicySection {
    private static final Set<String> ENTRY_KEYS = Set.of("value", "unit", "law", "unverified");

    private final String file;
    private final String path;
    private final Map<String, Object> entries;
    private final Set<String> unread;
    private final List<PolicySection> children = new ArrayList<>();
    private final List<Parameter<?>> parameters;

    private PolicySection(String file, String path, Map<String, Object> entries, List<Parameter<?>> parameters) {
        this.file = file;
        this.path = path;
        this.entries = entries;
        this.unread = new LinkedHashSet<>(entries.keySet());
        this.parameters = parameters;
    }

    static PolicySection root(String file, Object document) {
        return new PolicySection(file, "", mapping(file, "the document", document), new ArrayList<>());
    }

    /// A section below this one.
    PolicySection section(String key) {
        PolicySection child = new PolicySection(file, path(key), mapping(file, path(key), take(key)), parameters);
        children.add(child);
        return child;
    }

    /// The keys of this section in the file's order.
    Set<String> keys() {
        return entries.keySet();
    }

    /// What a key of this section names.
    <T> T named(String key, Function<String, T> reader, String expected) {
        try {
            return reader.apply(key);
        } catch (IllegalArgumentException e) {
            throw new PolicyFileException(file, path(key), "must be named by " + expected);
        }
    }

    /// A plain word without unit and law, for what the file says of itself.
    String word(String key) {
        return String.valueOf(take(key));
    }

    /// A paragraph alone.
    Citation citation(String key) {
        return law(key, mapping(file, path(key), take(key)));
    }

    Parameter<Integer> whole(String key) {
        return read(key, value -> Integer.valueOf(value.toString()), "a whole number");
    }

    Parameter<Points> points(String key) {
        return read(key, value -> Points.of(value.toString()), "points with at most four decimals");
    }

    Parameter<Percent> percent(String key) {
        return read(key, value -> Percent.of(new BigDecimal(value.toString()).toPlainString()), "a number of percent");
    }

    Parameter<Boolean> flag(String key) {
        return read(key, Boolean.class::cast, "true or false");
    }

    Parameter<String> text(String key) {
        return read(key, Object::toString, "a text");
    }

    /// One of the words of an enum, `kebab-case` in the file.
    <E extends Enum<E>> Parameter<E> choice(String key, Class<E> type) {
        return read(key, value -> constant(type, value.toString()), "one of " + words(type));
    }

    Parameter<List<Participation>> participations(String key) {
        return list(key, code -> Participation.find(code).orElseThrow(() -> new IllegalArgumentException(code)));
    }

    <T> Parameter<List<T>> list(String key, Function<String, T> item) {
        return read(key, value -> items(value, item), "a list");
    }

    /// Fails when a key of this section or one below was never asked for.
    void finish() {
        if (!unread.isEmpty()) {
            throw new PolicyFileException(
                    file, path(unread.iterator().next()), "is not a known key; remove it or check its spelling");
        }
        children.forEach(PolicySection::finish);
    }

    /// Every parameter read so far, in the order of reading.
    List<Parameter<?>> parameters() {
        return List.copyOf(parameters);
    }

    private <T> Parameter<T> read(String key, Function<Object, T> reader, String expected) {
        Map<String, Object> entry = mapping(file, path(key), take(key));
        entry.keySet().stream().filter(k -> !ENTRY_KEYS.contains(k)).findFirst().ifPresent(unknown -> {
            throw new PolicyFileException(
                    file,
                    path(key),
                    "has the unknown part \"" + unknown + "\"; known are value, unit, law, unverified");
        });
        Parameter<T> parameter = new Parameter<>(
                path(key), value(key, entry, reader, expected), part(key, entry, "unit"), law(key, entry));
        parameters.add(parameter);
        return parameter;
    }

    private <T> T value(String key, Map<String, Object> entry, Function<Object, T> reader, String expected) {
        Object value = entry.get("value");
        if (value == null) {
            throw new PolicyFileException(file, path(key), "has no value; write value: ...");
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw new PolicyFileException(file, path(key), "must be %s, but is %s".formatted(expected, value));
        }
    }

    private Citation law(String key, Map<String, Object> entry) {
        return new Citation(
                part(key, entry, "law"),
                Optional.ofNullable(entry.get("unverified")).map(Object::toString));
    }

    private String part(String key, Map<String, Object> entry, String part) {
        Object text = entry.get(part);
        if (text == null || text.toString().isBlank()) {
            throw new PolicyFileException(
                    file, path(key), "has no %s; every figure needs value, unit and law".formatted(part));
        }
        return text.toString();
    }

    private Object take(String key) {
        Object entry = entries.get(key);
        if (entry == null) {
            throw new PolicyFileException(file, path(key), "is missing; a year's file states every parameter");
        }
        unread.remove(key);
        return entry;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static Map<String, Object> mapping(String file, String path, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new PolicyFileException(file, path, "must be a mapping of keys to values");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value == null) {
                throw new PolicyFileException(file, path + "." + key, "is empty");
            }
            result.put(String.valueOf(key), value);
        });
        return result;
    }

    private static <T> List<T> items(Object value, Function<String, T> item) {
        return ((List<?>) value).stream().map(Object::toString).map(item).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
